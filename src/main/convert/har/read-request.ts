import { isObject, type Json, type JsonObject, listOr, textOr } from '../../../shared/json';
import type { Body, RequestParts, Row } from '../../../shared/model/request';

const row = (key: string, value: string): Row => ({ key, value, description: '', disabled: false });

/** What whoever sends sets anew. */
const ofTheConnection = new Set(['host', 'connection', 'content-length', 'accept-encoding']);

const languages = ['json', 'xml', 'html', 'javascript'] as const;

const bodyOf = (data: Json | undefined): Body => {
  if (!isObject(data)) return { mode: 'none' };
  const type = textOr(data.mimeType, '').toLowerCase();
  const fields = listOr(data.params).filter(isObject);
  const text = textOr(data.text, '');
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const rows = fields.length > 0 ? fields.map((it) => row(textOr(it.name, ''), textOr(it.value, ''))) : undefined;
    return {
      mode: 'urlencoded',
      rows: rows ?? [...new URLSearchParams(text)].map(([key, value]) => row(key, value)),
    };
  }
  if (type.startsWith('multipart/form-data') && fields.length > 0) {
    const rows = fields.map((it) => {
      const file = typeof it.fileName === 'string';
      return {
        ...row(textOr(it.name, ''), textOr(file ? it.fileName : it.value, '')),
        type: file ? 'file' : 'text',
        ...(typeof it.contentType === 'string' && it.contentType !== '' && { contentType: it.contentType }),
      } as const;
    });
    return { mode: 'formdata', rows };
  }
  if (text === '') return { mode: 'none' };
  return { mode: 'raw', text, language: languages.find((language) => type.includes(language)) ?? 'text' };
};

const paramsOf = (url: string): Row[] => {
  const query = url.split('#')[0]?.split('?').slice(1).join('?') ?? '';
  if (query === '') return [];
  return query.split('&').map((piece) => {
    const at = piece.indexOf('=');
    return at < 0 ? row(piece, '') : row(piece.slice(0, at), piece.slice(at + 1));
  });
};

/** A request of a HAR file as one that can be sent again. */
export const readRequest = (
  request: JsonObject,
  url: string,
  method: string,
  headers: readonly (readonly [string, string])[],
): RequestParts => ({
  method,
  url,
  params: paramsOf(url),
  pathVariables: [],
  headers: headers.filter(([name]) => !ofTheConnection.has(name.toLowerCase())).map(([key, value]) => row(key, value)),
  auth: { type: 'none' },
  body: bodyOf(request.postData),
});
