import { randomUUID } from 'node:crypto';
import { faked, type Generators, plain } from './generator';
import { between, characters, colorDigits } from './random';

let second = -1;
let secondText = '';

/** As Date.toISOString() says it, in a fifth of its time: the text of a second is kept until the next one. */
const isoTimestamp = (): string => {
  const now = Date.now();
  const ms = now % 1000;
  if (now - ms !== second) {
    second = now - ms;
    secondText = new Date(second).toISOString().slice(0, -4);
  }
  return `${secondText}${ms < 10 ? '00' : ms < 100 ? '0' : ''}${ms}Z`;
};

/** Identifiers, the time, and simple values. */
export const common: Generators = {
  $guid: plain(() => randomUUID()),
  $timestamp: plain(() => `${Math.round(Date.now() / 1000)}`),
  $isoTimestamp: plain(isoTimestamp),
  $randomUUID: plain(() => randomUUID()),

  $randomAlphaNumeric: plain(() => characters('0123456789abcdefghijklmnopqrstuvwxyz', 1)),
  $randomBoolean: plain(() => (Math.random() < 0.5 ? 'true' : 'false')),
  // Postman's page says 1..1000, its program 0..1000.
  $randomInt: plain(() => `${between(0, 1000)}`),
  $randomColor: faked((faker) => faker.color.human()),
  $randomHexColor: plain(() => `#${colorDigits()}`),
  $randomAbbreviation: faked((faker) => faker.hacker.abbreviation()),
};
