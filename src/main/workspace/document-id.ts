import { randomInt } from 'node:crypto';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
const longest = 40;

const tail = (length: number): string => Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/** An id for a part of a document. */
export const newItemId = (): string => tail(12);

/**
 * The id of a new document, which is also the name of its file: readable in a folder and in a diff,
 * and the same for good, whatever the document is renamed to.
 */
export const newDocumentId = (name: string): string => {
  const slug = name
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '');
  return `${slug === '' ? 'unnamed' : slug}-${tail(6)}`;
};
