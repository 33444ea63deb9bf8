import type { RawHeaders } from './headers';
import { type Body, bodyFrom, sealed } from './prepare';
import type { Example } from './table';

/** What goes back over the wire, ready to be written. */
export interface Answer {
  readonly status: number;
  readonly headers: RawHeaders;
  readonly body: Body;
  /** Milliseconds to wait before it is sent. */
  readonly delay: number;
  /** The example that answered; none where a server stub or the mock server itself speaks. */
  readonly example?: Example;
  /** The server stub that answered. */
  readonly serverStub?: string;
  /** What the mock server itself says, in a few words: for the call log. */
  readonly said?: string;
}

type ErrorName =
  | 'mockRequestNotFoundError'
  | 'invalidCredentialsError'
  | 'mockServerError'
  | 'payloadTooLargeError'
  | 'forbiddenHostError';

/** An answer of the mock server itself, in the shape of Postman's (facts 3.8). */
export const errorAnswer = (status: number, name: ErrorName, message: string, header: string): Answer => {
  const body = bodyFrom(JSON.stringify({ error: { name, message, header } }));
  const headers = ['Content-Type', 'application/json; charset=utf-8', 'Access-Control-Allow-Origin', '*'];
  return { status, ...sealed(status, headers, body), delay: 0, said: header };
};

/** Examples exist, none fits. */
export const noMatch = errorAnswer(
  404,
  'mockRequestNotFoundError',
  'Double check your method and the request path and try again.',
  'No matching requests',
);

/** The request exists, without an example. */
export const noExample = errorAnswer(
  404,
  'mockRequestNotFoundError',
  'To mock this request add an example response for the mock server to return.',
  'You need an example',
);

/** The mock server is private and the caller has no right key. */
export const noKey = errorAnswer(
  401,
  'invalidCredentialsError',
  'This mock server is private. Send its key in the header x-api-key.',
  'The API key is missing or wrong',
);

/** The answer to a fault inside: what went wrong is said, and the listener goes on. */
export const faultAnswer = (reason: string): Answer =>
  errorAnswer(500, 'mockServerError', reason, 'The mock server could not send this response');
