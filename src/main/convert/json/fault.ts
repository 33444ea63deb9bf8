import { placeOf } from '../place';
import { type Broken, scalarEnd, textEnd } from './scalar';

/** What stands in the way of reading a text as JSON, or of working with what it says. */
type Fault = ({ readonly kind: 'broken' } & Broken) | { readonly kind: 'deep'; readonly at: string };

/** One list or object that is open, and where in it the reading is. */
interface Frame {
  readonly closer: '}' | ']';
  index: number;
  /** The name of the current value with its quotes, as offsets: most are never needed. */
  nameFrom: number;
  nameTo: number;
}

/**
 * The first fault of a text, by reading it as JSON without building anything. Asked only when something is wrong:
 * V8 names the place in some of its messages and not in others, differently in each version.
 * Its own list of open brackets instead of recursion: depth is one of the faults.
 */
export const findFault = (text: string, limit: number): Fault | undefined => {
  const frames: Frame[] = [];
  let at = afterSpace(text, 0);
  for (;;) {
    const char = text[at];
    let end: number | Broken;
    if (char === '{' || char === '[') {
      if (frames.length >= limit) return { kind: 'deep', at: placeOf(frames.map((each) => keyOf(text, each))) };
      const frame: Frame = { closer: char === '{' ? '}' : ']', index: 0, nameFrom: 0, nameTo: 0 };
      frames.push(frame);
      end = afterSpace(text, at + 1);
      if (text[end] === frame.closer) end = nextValue(text, end, frames);
      else if (frame.closer === '}') end = afterName(text, end, frame);
    } else {
      end = scalarEnd(text, at);
      if (typeof end === 'number') end = nextValue(text, end, frames);
    }
    if (typeof end !== 'number') return { kind: 'broken', ...end };
    if (frames.length === 0) return undefined;
    at = end;
  }
};

/** After a value: closes what closes here and goes to where the next value begins. */
const nextValue = (text: string, from: number, frames: Frame[]): number | Broken => {
  let at = afterSpace(text, from);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (text[at] === ',') {
      frame.index += 1;
      at = afterSpace(text, at + 1);
      return frame.closer === '}' ? afterName(text, at, frame) : at;
    }
    if (text[at] !== frame.closer) return missing(text, at, `a comma or “${frame.closer}” is missing`);
    frames.pop();
    at = afterSpace(text, at + 1);
  }
  return at < text.length ? { offset: at, problem: 'something follows after the end of the JSON' } : at;
};

/** Reads `"name":` and goes to where its value begins. */
const afterName = (text: string, from: number, frame: Frame): number | Broken => {
  if (text[from] === '}') return { offset: from, problem: 'a comma stands before “}”' };
  if (text[from] !== '"') return missing(text, from, 'a name in double quotes is missing');
  const end = textEnd(text, from);
  if (typeof end !== 'number') return end;
  frame.nameFrom = from;
  frame.nameTo = end;
  const colon = afterSpace(text, end);
  return text[colon] === ':' ? afterSpace(text, colon + 1) : missing(text, colon, 'a colon is missing after a name');
};

const missing = (text: string, at: number, problem: string): Broken => ({
  offset: at,
  problem: at < text.length ? problem : 'the file ends too early',
});

const afterSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
};

const keyOf = (text: string, { closer, index, nameFrom, nameTo }: Frame): string | number =>
  closer === ']' ? index : String(JSON.parse(text.slice(nameFrom, nameTo)));
