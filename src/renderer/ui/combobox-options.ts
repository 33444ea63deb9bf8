export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

/** More than anyone scrolls through; beyond it, typing narrows the list. */
const most = 200;

/** The options whose name has the typed text in it. */
export const matchingOptions = (options: readonly ComboboxOption[], query: string): readonly ComboboxOption[] => {
  const wanted = query.trim().toLowerCase();
  const fitting = wanted === '' ? options : options.filter(({ label }) => label.toLowerCase().includes(wanted));
  return fitting.slice(0, most);
};
