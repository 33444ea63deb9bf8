import type { Pair } from './query';

const boundaryOf = (contentType: string): string | undefined => {
  const found = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
};

/** No form of a test has more parts; what follows is not read. */
const mostParts = 1_000;

/** The text fields of a multipart body (RFC 7578); files are left out. Undefined where it is not of that form. */
export const readMultipart = (bytes: Uint8Array, contentType: string): Pair[] | undefined => {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const fields: Pair[] = [];
  for (const part of `\r\n${text}`.split(`\r\n--${boundary}`, mostParts).slice(1)) {
    if (part.startsWith('--')) break;
    const end = part.indexOf('\r\n\r\n');
    if (end < 0) continue;
    const disposition = /^content-disposition:(.*)$/im.exec(part.slice(0, end))?.[1] ?? '';
    const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
    if (name !== undefined && !/;\s*filename\*?=/i.test(disposition)) fields.push([name, part.slice(end + 4)]);
  }
  return fields;
};
