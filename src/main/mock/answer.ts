import type { MockCall } from './call';
import { choose, needsExample } from './choose';
import { type CalledPath, type Fit, readPath } from './match';
import { headerFault, type PreparedResponse, type RawHeaders, sealed } from './prepare';
import type { Example, Table } from './table';
import { fillTemplate } from './variables';

/** What goes back over the wire, ready to be written. */
export interface Answer {
  readonly status: number;
  readonly headers: RawHeaders;
  readonly body: Buffer;
  /** The example that answered; none where the mock server itself speaks. */
  readonly example?: Example;
}

type ErrorName = 'mockRequestNotFoundError' | 'mockServerError' | 'payloadTooLargeError' | 'forbiddenHostError';

/** An answer of the mock server itself, in the shape of Postman's (facts 3.8). */
export const errorAnswer = (status: number, name: ErrorName, message: string, header: string): Answer => {
  const body = Buffer.from(JSON.stringify({ error: { name, message, header } }));
  const headers = ['Content-Type', 'application/json; charset=utf-8', 'Access-Control-Allow-Origin', '*'];
  return { status, ...sealed(status, headers, body) };
};

const noMatch = errorAnswer(
  404,
  'mockRequestNotFoundError',
  'Double check your method and the request path and try again.',
  'No matching requests',
);
const noExample = errorAnswer(
  404,
  'mockRequestNotFoundError',
  'To mock this request add an example response for the mock server to return.',
  'You need an example',
);

/** The answer to a fault inside: what went wrong is said, and the listener goes on. */
export const faultAnswer = (reason: string): Answer =>
  errorAnswer(500, 'mockServerError', reason, 'The mock server could not send this response');

const fillResponse = (
  prepared: PreparedResponse & { kind: 'template' },
  values: ReadonlyMap<string, string>,
): Answer => {
  const headers: string[] = [];
  for (const [name, value] of prepared.headers) {
    const text = typeof value === 'string' ? value : fillTemplate(value, values);
    const fault = headerFault(name, text);
    if (fault) return faultAnswer(fault);
    headers.push(name, text);
  }
  const body = typeof prepared.body === 'string' ? prepared.body : fillTemplate(prepared.body, values);
  return { status: prepared.status, ...sealed(prepared.status, headers, Buffer.from(body)) };
};

/** The segments of a call that an example's wildcards stand for, by their names. */
const capturedBy = ({ form }: Fit<Example>, called: CalledPath): ReadonlyMap<string, string> =>
  new Map(form.captures.map(([name, segment]) => [name, called.segments[segment] ?? '']));

const respond = (fit: Fit<Example>, called: CalledPath): Answer => {
  const { response } = fit.form.owner;
  if (response.kind === 'bytes') return response;
  if (response.kind === 'fault') return faultAnswer(`“${fit.form.owner.name}”: ${response.reason}`);
  return fillResponse(response, capturedBy(fit, called));
};

/** Answers a call from the table: pure, and total: whatever the call holds, there is an answer. */
export const answer = (table: Table, call: MockCall): Answer => {
  const called = readPath(call.path);
  const choice = choose(table, call, called);
  if (!choice) return needsExample(table, call.method, called) ? noExample : noMatch;
  return { ...respond(choice.fit, called), example: choice.fit.form.owner };
};
