/** Items with a key each, for lists whose items have only a name, which may come more than once. */
export const withKeys = <T>(items: readonly T[], nameOf: (item: T) => string) => {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { key: `${count} ${name}`, item };
  });
};
