import { errorAnswer } from '../mock/error-answers';
import { bodyLimit } from './read-body';

/** A call by a name that is not this machine's (SPEC section 12). */
export const forbiddenHost = errorAnswer(
  403,
  'forbiddenHostError',
  'This mock server answers to localhost only.',
  'The Host header names another machine',
);

/** A body past the cap. */
export const tooLarge = errorAnswer(
  413,
  'payloadTooLargeError',
  `A request body may have ${bodyLimit / 1024 / 1024} MiB at most.`,
  'The request body is too large',
);
