import { type JsonObject, ownKey } from '../../../shared/json';
import type { KeptResponse } from '../../../shared/model/history-entry';
import type { RequestParts, Row } from '../../../shared/model/request';
import { reasonPhrase } from '../../../shared/reason-phrase';
import { sizeInWords } from '../../../shared/words';
import { mask } from '../../journal/mask';

const rows = (list: readonly Row[]): JsonObject[] =>
  list.map(({ key, value, disabled }) => ({ key, value, ...(disabled && { disabled }) }));

const bodyJson = ({ body }: RequestParts): JsonObject => {
  switch (body.mode) {
    case 'raw':
      return { body: { mode: 'raw', raw: body.text, options: { raw: { language: body.language } } } };
    case 'urlencoded':
      return { body: { mode: 'urlencoded', urlencoded: rows(body.rows) } };
    case 'formdata':
      return {
        body: {
          mode: 'formdata',
          formdata: body.rows.map(({ key, value, type, contentType, disabled }) => ({
            key,
            type,
            ...(type === 'file' ? { src: value } : { value }),
            ...(contentType !== undefined && { contentType }),
            ...(disabled && { disabled }),
          })),
        },
      };
    default:
      return {};
  }
};

/** A request that was sent, as Postman keeps it. */
export const requestJson = (parts: RequestParts, url = parts.url): JsonObject => ({
  method: parts.method,
  header: rows(parts.headers),
  url,
  ...bodyJson(parts),
});

const languages = ['json', 'xml', 'html', 'javascript'] as const;

/** The text of bytes that are nothing but text; a text with braces would be filled in when it is served. */
const plainText = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('{{') ? undefined : text;
  } catch {
    return undefined;
  }
};

const bodyOf = (bytes: Uint8Array): JsonObject => {
  const text = plainText(bytes);
  if (text !== undefined) return { body: text };
  return { body: '', [ownKey]: { base64: Buffer.from(bytes).toString('base64') } };
};

/**
 * An example that answers with what was kept; with 200 and an empty body where nothing was. Its name says so, and where
 * the body is not all that came.
 */
export const exampleJson = (parts: RequestParts, response: KeptResponse | null, url = parts.url): JsonObject => {
  const originalRequest = requestJson(parts, url);
  if (!response || response.status < 200) {
    return { name: '200 OK (no response was kept)', originalRequest, status: 'OK', code: 200, header: [], body: '' };
  }
  const { status, statusText, headers, body, cut } = response;
  const phrase = statusText || reasonPhrase(status);
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1].toLowerCase() ?? '';
  return {
    name: `${status} ${phrase}${cut ? ` (cut at ${sizeInWords(body.length)})` : ''}`.trim(),
    originalRequest,
    status: phrase,
    code: status,
    _postman_previewlanguage: languages.find((language) => type.includes(language)) ?? 'text',
    // A value that was masked is not what the server said, and no server could send it.
    header: headers.filter(([, value]) => !value.includes(mask)).map(([key, value]) => ({ key, value })),
    ...bodyOf(body),
  };
};
