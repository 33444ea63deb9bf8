import { type JsonObject, textOr } from './json';

/** What a part of a file is called, and a word where it has no name, or one that nobody sees. */
export const nameOf = ({ name }: JsonObject): string => {
  const text = textOr(name, '');
  return text.trim() === '' ? 'Unnamed' : text;
};
