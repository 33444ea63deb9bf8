import type { JsonObject } from '../../../shared/json';
import type { HeaderPair, WholeCall } from '../../../shared/model/call';
import type { MockSettings } from '../../../shared/model/mock-settings';
import { mask } from '../../journal/mask';
import { headerOf, type MockCall } from '../../mock/call';
import { plainControl, readControl } from '../../mock/control';
import { readMultipart } from '../../mock/multipart';
import { decodeQuery } from '../../mock/query';

/** All that is known of a call that an example is made of. */
export interface KnownCall {
  readonly call: WholeCall;
  /** Its headers as they came, where they are known so. */
  readonly headers: readonly HeaderPair[];
  readonly asked: MockCall;
  readonly settings: MockSettings;
}

/** A URL in Postman's form. What asks the mock server for something is no part of it. */
const savedUrl = (host: string, { path, query }: MockCall, controlByQuery: boolean): JsonObject => {
  const parts = query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => part.split(/=(.*)/s))
    .filter(([key = '']) => !controlByQuery || !decodeQuery(key).startsWith('__mock_'));
  const pairs = parts.map(([key = '', value]) => ({ key, value: value ?? null }));
  const text = parts.map(([key, value]) => (value === undefined ? key : `${key}=${value}`)).join('&');
  return {
    raw: `${host}${path}${text === '' ? '' : `?${text}`}`,
    host: [host],
    path: path.replace(/^\//, '').split('/'),
    ...(pairs.length === 0 ? {} : { query: pairs }),
  };
};

/** The text fields of a call's form, where its body is one; files are not kept in a collection. */
const formOf = ({ call, asked }: KnownCall): JsonObject[] | undefined => {
  const { size, kept } = call.request.body;
  const type = headerOf(asked, 'content-type') ?? '';
  if (size === 0 || kept < size || !/^\s*multipart\/form-data\s*(;|$)/i.test(type)) return undefined;
  return readMultipart(asked.body, type)?.map(([key, value]) => ({ key, value, type: 'text' }));
};

/** Whether a call's body can be saved with an example at all. */
export const canSaveBody = (known: KnownCall): boolean =>
  !known.call.request.body.binary || formOf(known) !== undefined;

/** The headers named, with the call's values; a value that is only known masked is left out. */
const headersNamed = (names: ReadonlySet<string>, { headers, asked }: KnownCall): JsonObject[] =>
  [...names].flatMap((name) => {
    const value = headerOf(asked, name);
    if (value === undefined || value.includes(mask)) return [];
    return [{ key: headers.find(([key]) => key.toLowerCase() === name)?.[0] ?? name, value }];
  });

/** The request an example of a call is saved with: all that the mock server compares, so that the same call fits it. */
export const savedRequestOf = (known: KnownCall, host: string): JsonObject => {
  const { call, asked, settings } = known;
  const { body } = call.request;
  const [{ matchHeaders }] = readControl(asked, settings, plainControl(settings));
  const form = formOf(known);
  const raw = body.size > 0 && !body.binary && body.kept === body.size ? { body: { mode: 'raw', raw: body.text } } : {};
  return {
    method: call.method,
    // A form gets a content type, and a boundary, of its own when it is sent.
    header: headersNamed(new Set([...(form ? [] : ['content-type']), ...matchHeaders]), known),
    url: savedUrl(host, asked, settings.controlByQuery),
    ...(form ? { body: { mode: 'formdata', formdata: form } } : raw),
  };
};
