import { isObject, type Json, type JsonObject, listOr, textOr } from '../../shared/json';
import { matchParams } from '../../shared/match-rows';
import type { PartsChange, RequestParts, Row } from '../../shared/model/request';
import { indexOutside, splitOutside } from '../../shared/outside-braces';
import { hasEquals, paramsOfUrl, pathVariablesOfUrl, splitUrl, urlWithParams } from '../../shared/request-url';
import { rowsOf, sameRows, writeRows } from './rows';

type UrlParts = Pick<RequestParts, 'url' | 'params' | 'pathVariables'>;

const joined = (part: Json | undefined, by: string): string =>
  Array.isArray(part)
    ? part.map((piece) => (isObject(piece) ? String(piece.value ?? '') : String(piece ?? ''))).join(by)
    : textOr(part, '');

/** A URL's text where the file has only its parts. */
const composed = (url: JsonObject): string => {
  const protocol = textOr(url.protocol, '');
  const port = textOr(url.port, '');
  const path = joined(url.path, '/').replace(/^\//, '');
  const front = `${protocol === '' ? '' : `${protocol.replace(/:?\/*$/, '')}://`}${joined(url.host, '.')}`;
  const hash = textOr(url.hash, '');
  return `${front}${port === '' ? '' : `:${port}`}${path === '' ? '' : `/${path}`}${hash === '' ? '' : `#${hash}`}`;
};

/** A saved URL, in any of Postman's forms, as it is edited. Its list of parameters wins over its text, as in Postman. */
export const urlPartsOf = (url: Json | undefined): UrlParts => {
  if (!isObject(url)) {
    const text = textOr(url, '');
    return { url: text, params: paramsOfUrl(text, []), pathVariables: pathVariablesOfUrl(text, []) };
  }
  const raw = typeof url.raw === 'string' ? url.raw : composed(url);
  const params = Array.isArray(url.query) ? rowsOf(url.query) : paramsOfUrl(raw, []);
  const text = Array.isArray(url.query) ? urlWithParams(raw, params) : raw;
  return { url: text, params, pathVariables: pathVariablesOfUrl(text, rowsOf(url.variable)) };
};

/** Writes a URL's text into Postman's parts. Spaces around it are typed by mistake, and no part of any. */
const writeText = (url: JsonObject, text: string): void => {
  const { base, fragment } = splitUrl(text.trim());
  const [, protocol, after = ''] = /^(?:((?:\{\{[^{}]*\}\}|[^/?#:{}])+):\/\/)?(.*)$/s.exec(base) ?? [];
  const slash = indexOutside(after, '/');
  const authority = slash < 0 ? after : after.slice(0, slash);
  const [, host = '', port] = /^(.*?)(?::(\d+|\{\{[^{}]*\}\}))?$/s.exec(authority) ?? [];
  const set = (key: string, value: Json | undefined) => {
    if (value === undefined) delete url[key];
    else url[key] = value;
  };
  url.raw = text;
  set('protocol', protocol);
  set('host', host === '' ? undefined : splitOutside(host, '.'));
  set('port', port);
  set('path', slash < 0 ? undefined : splitOutside(after.slice(slash + 1), '/'));
  set('hash', fragment === '' ? undefined : fragment.slice(1));
};

/** Writes the parameters. A key without `=` has no value in Postman's files, one with nothing behind it an empty one. */
const writeParams = (list: Json | undefined, params: readonly Row[], url: string): Json[] => {
  const nodes = writeRows(list, params, ({ key, value }) => ({ key, value: value === '' ? null : value }), matchParams);
  params.forEach((row, at) => {
    const node = nodes[at];
    if (row.value === '' && !row.disabled && isObject(node)) node.value = hasEquals(url, row) ? '' : null;
  });
  return nodes;
};

const isPlain = (row: Row): boolean => row.description === '' && !row.disabled;
const isFilled = (row: Row): boolean => row.value !== '' || row.description !== '';

/** The saved URL with a change in it. A plain text stays one as long as it says everything. */
export const changeUrl = (saved: Json | undefined, change: PartsChange): Json => {
  const old = urlPartsOf(saved);
  const now: UrlParts = {
    url: change.url ?? old.url,
    params: change.params ?? old.params,
    pathVariables: change.pathVariables ?? old.pathVariables,
  };
  const sameParams = sameRows(old.params, now.params);
  const sameVariables = sameRows(old.pathVariables, now.pathVariables);
  if (old.url === now.url && sameParams && sameVariables) return saved ?? '';
  const saysAll = now.params.every(isPlain) && !now.pathVariables.some(isFilled);
  if (!isObject(saved) && saysAll) return now.url;
  const url: JsonObject = isObject(saved) ? saved : {};
  if (old.url !== now.url || typeof url.raw !== 'string') writeText(url, now.url);
  const isNew = !sameParams || !Array.isArray(url.query);
  if (now.params.length === 0) {
    if (isNew) delete url.query;
  } else if (isNew || old.url !== now.url) url.query = writeParams(url.query, now.params, now.url);
  if (!sameVariables) {
    const known = new Set(listOr(url.variable).flatMap((row) => (isObject(row) ? [row.key ?? row.id ?? ''] : [])));
    const rows = now.pathVariables.filter((row) => known.has(row.key) || isFilled(row));
    if (rows.length > 0) url.variable = writeRows(url.variable, rows);
    else delete url.variable;
  }
  return url;
};
