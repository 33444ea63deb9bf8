/** Marks that part a text, but not within `{{…}}`: the name of a variable may hold any of them. */

/** The text with its variables blanked, every place as it was. */
const masked = (text: string): string =>
  text.includes('{{') ? text.replaceAll(/\{\{[^{}]*\}\}/g, (variable) => '_'.repeat(variable.length)) : text;

/** Where a mark stands first; -1 where it does not. */
export const indexOutside = (text: string, mark: string): number => masked(text).indexOf(mark);

/** The pieces between the marks, empty ones too. */
export const splitOutside = (text: string, mark: string): string[] => {
  let from = 0;
  return masked(text)
    .split(mark)
    .map(({ length }) => {
      const piece = text.slice(from, from + length);
      from += length + mark.length;
      return piece;
    });
};
