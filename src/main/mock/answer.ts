import { headerOf, type MockCall } from './call';
import { callValues } from './call-values';
import { bareRequestFor, choose, type Fit } from './choose';
import { type Control, readControl } from './control';
import { type Answer, faultAnswer, noExample, noKey, noMatch } from './error-answers';
import { headerFault, type RawHeaders } from './headers';
import { Called } from './match';
import { bodyFrom, type PreparedResponse, sealed } from './prepare';
import { plainKey, remember, remembered } from './remember';
import { isSameSecret } from './same-secret';
import type { Table } from './table';
import { type CallValues, fill } from './template';

type Written = Pick<Answer, 'status' | 'headers' | 'body'>;

const fillResponse = (prepared: PreparedResponse & { kind: 'template' }, values: CallValues): Written => {
  const headers: string[] = [];
  for (const [name, value] of prepared.headers) {
    const text = fill(value, values);
    const fault = headerFault(name, text);
    if (fault) return faultAnswer(fault);
    headers.push(name, text);
  }
  const body = Buffer.isBuffer(prepared.body) ? prepared.body : bodyFrom(fill(prepared.body, values));
  return { status: prepared.status, ...sealed(prepared.status, headers, body) };
};

const write = (name: string, response: PreparedResponse, values: () => CallValues): Written => {
  if (response.kind === 'bytes') return response;
  if (response.kind === 'fault') return faultAnswer(`“${name}”: ${response.reason}`);
  return fillResponse(response, values());
};

/** A name as a header can carry it: as it is, or percent-encoded where it has other characters. */
const inHeader = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : encodeURIComponent(text.toWellFormed());

const explained = (headers: RawHeaders, { form, score }: Fit): RawHeaders => [
  ...headers,
  'x-mock-matched-example',
  inHeader(form.owner.name),
  'x-mock-matched-score',
  String(score),
];

/** The delay before an answer: the scenario's, else what the call asks for, else the mock server's. */
const delayOf = (table: Table, control: Control, own?: number): number => own ?? control.delay ?? table.settings.delay;

/**
 * Answers a call from the table, in the order of SPEC section 5: private check, active server stub, match, delay.
 * Pure, and total: whatever the call holds, there is an answer.
 */
export const answer = (table: Table, call: MockCall): Answer => {
  const { settings, serverStub } = table;
  if (settings.private && !isSameSecret(settings.apiKey, headerOf(call, 'x-api-key'))) return noKey;
  const key = plainKey(table, call);
  const known = key === undefined ? undefined : remembered(table, call, key);
  if (known) return known;
  const [control, query] = readControl(call, settings, table.plainControl);
  const called = new Called(call.path, query, control.names);
  if (serverStub) {
    const { name, response } = serverStub;
    const written = write(name, response, () => callValues(call, called));
    return { ...written, delay: delayOf(table, control), serverStub: name };
  }
  const fit = choose(table, call, called, control);
  if (!fit) {
    const missed = bareRequestFor(table, call.method, called) ? noExample : noMatch;
    const delay = delayOf(table, control);
    return delay === 0 ? missed : { ...missed, delay };
  }
  const example = fit.form.owner;
  const usualDelay = control.delay === undefined || example.delay !== undefined;
  if (example.ready && usualDelay && !control.explain) {
    if (key !== undefined) remember(table, call, key, example.ready);
    return example.ready;
  }
  const { status, headers, body } = write(example.name, example.response, () => callValues(call, called, fit));
  return {
    status,
    headers: control.explain ? explained(headers, fit) : headers,
    body,
    delay: delayOf(table, control, example.delay),
    example,
  };
};
