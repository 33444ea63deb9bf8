import { type Generators, plain } from './generator';
import { between, oneOf } from './random';

const day = 24 * 60 * 60 * 1000;
const year = 365 * day;

/** From one second to `most` milliseconds. */
const span = (most: number): number => between(1000, most);

/**
 * A time in the form of JavaScript's Date.toString(), as Postman has it. In UTC, where Postman's mock servers run:
 * toString() itself would name the zone of this machine, in its language.
 */
const dateText = (time: number): string => {
  const [weekday, date, month, fullYear, clock] = new Date(time).toUTCString().split(/,? /);
  return `${weekday} ${month} ${date} ${fullYear} ${clock} GMT+0000 (Coordinated Universal Time)`;
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const dates: Generators = {
  $randomDateFuture: plain(() => dateText(Date.now() + span(year))),
  $randomDatePast: plain(() => dateText(Date.now() - span(year))),
  $randomDateRecent: plain(() => dateText(Date.now() - span(day))),
  $randomWeekday: plain(() => oneOf(weekdays)),
  $randomMonth: plain(() => oneOf(months)),
};
