/** What would end an isolation too early, or not let it end. */
const isolates = /[\u2066-\u2069]/gu;
/** Characters that turn the direction of writing, and letters of the scripts that go from right to left. */
const turning =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A name as it stands beside other text: whatever is in it, it turns itself only. */
export const isolated = (name: string): string => {
  const plain = name.replace(isolates, '');
  return turning.test(plain) ? `\u2068${plain}\u2069` : plain;
};

/** Where something lies: the names down to it. */
export const pathInWords = (names: readonly string[]): string => names.map(isolated).join(' / ');
