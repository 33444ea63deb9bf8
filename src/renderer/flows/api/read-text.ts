import { importLimit } from '../../../shared/import-limit';

/** The text of a file, UTF-8 or, with its mark, UTF-16, as some editors write it; or in words why there is none. */
export const readText = async (file: File): Promise<{ readonly text: string } | { readonly fault: string }> => {
  if (file.size > importLimit) return { fault: 'This file is too large: up to 100 MB can be imported.' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'This file is no text in UTF-8, as a definition is.' };
  }
};
