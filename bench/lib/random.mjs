/**
 * Numbers from 0 up to 1, the same on every machine (mulberry32).
 * @param {number} seed
 */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Data that are the same on every machine.
 * @param {number} seed
 */
export function random(seed) {
  const next = numbers(seed);
  /** @param {number} below */
  const int = (below) => Math.floor(next() * below);
  const hex = () =>
    int(2 ** 32)
      .toString(16)
      .padStart(8, '0');
  const row = () => ({
    id: int(1e6),
    sku: hex() + hex(),
    price: int(1e5) / 100,
    name: `Item ${int(1e4)}`,
    inStock: next() < 0.5,
  });
  return {
    int,
    hex,
    /**
     * JSON of about so many bytes, `fields` first.
     * @param {number} bytes
     * @param {object} fields
     */
    json: (bytes, fields) => {
      const rows = [];
      for (
        let left = bytes - JSON.stringify(fields).length - 12;
        left > 0;
        left -= JSON.stringify(rows.at(-1)).length + 1
      ) {
        rows.push(row());
      }
      return JSON.stringify({ ...fields, rows });
    },
    /**
     * @template T
     * @param {T[]} list
     */
    shuffled: (list) =>
      list
        .map((value) => ({ value, at: next() }))
        .sort((one, other) => one.at - other.at)
        .map(({ value }) => value),
  };
}
