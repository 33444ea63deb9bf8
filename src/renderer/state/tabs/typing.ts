const settlers = new Set<() => Promise<void>>();

/** Has a field's text settled, as leaving the field would, whenever what is typed is to be kept; until the function it gives back is called. */
export const settleWhenKept = (settle: () => Promise<void>): (() => void) => {
  settlers.add(settle);
  return () => settlers.delete(settle);
};

/** Settles what stands typed in fields that keep no draft. */
export const settleTyped = async (): Promise<void> => {
  await Promise.all([...settlers].map((settle) => settle()));
};
