type Work = (...given: never[]) => unknown;

/** Hears of what a journal could not do, and of when it can do all again. */
export interface FaultListener {
  readonly onFault: (error: unknown) => void;
  readonly onMended: () => void;
}

/** A part of the journal whose faults are told to a listener, and then thrown on. */
export const guarded = <T extends object>(part: T, { onFault, onMended }: FaultListener): T => {
  const failing = new Set<string>();
  const watched = (name: string, work: Work): Work => {
    return (...given) => {
      try {
        const result = work(...given);
        if (failing.delete(name) && failing.size === 0) onMended();
        return result;
      } catch (error) {
        failing.add(name);
        onFault(error);
        throw error;
      }
    };
  };
  return Object.fromEntries(Object.entries(part).map(([name, work]) => [name, watched(name, work as Work)])) as T;
};
