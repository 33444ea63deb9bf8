/** A name that none of these is: with a number behind it, where one of them is this. */
export const freeName = (name: string, others: readonly unknown[]): string => {
  const taken = new Set(others);
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} ${count}`;
  return free;
};
