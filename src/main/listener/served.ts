import type { AnsweredBy, Call, CallMessage, HeaderPair, RecordedCall } from '../../shared/model/call';
import type { Answer } from '../mock/error-answers';
import { bodyKept, keepBody } from './keep-body';
import { emptyBody } from './read-body';

/** A call that was answered, as references only: made on the way of every call, put into words later. */
export interface Served {
  readonly at: number;
  readonly duration: number;
  readonly method: string;
  readonly target: string;
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[];
  body: Uint8Array;
  /** How many bytes the body had, where not all are held. */
  bodySize: number;
  readonly answer: Answer;
}

const pairs = (flat: readonly string[]): HeaderPair[] => {
  const list: HeaderPair[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) list.push([flat[i] ?? '', flat[i + 1] ?? '']);
  return list;
};

const answeredBy = ({ example, serverStub, said }: Answer): AnsweredBy =>
  example ? 'example' : serverStub === undefined ? (said === undefined ? 'preflight' : 'mock-server') : 'server-stub';

/** A served call as one line of the log. */
export const callOf = ({ at, method, target, answer, duration }: Served): Call => ({
  at,
  method,
  target,
  status: answer.status,
  example: answer.example?.name ?? answer.serverStub ?? null,
  duration,
});

const requestOf = ({ rawHeaders, body, bodySize }: Served, room: number): CallMessage => ({
  headers: pairs(rawHeaders),
  body: keepBody(body, bodySize, room),
});

const responseOf = ({ headers, body }: Answer, hasBody: boolean, room: number): CallMessage => {
  const bytes = !hasBody ? emptyBody : typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
  return { headers: pairs(headers), body: keepBody(bytes, bytes.length, room) };
};

/** So many bytes of bodies go into one batch; calls beyond it are kept without. */
const bodiesAtOnce = 4 * 1024 * 1024;

/** Calls as lines of JSON (`Call`), for a terminal. */
export const linesOf = (calls: readonly Served[]): string =>
  calls.map((served) => JSON.stringify(callOf(served))).join('\n');

/** Calls as lines of JSON (`RecordedCall`), for the log; `counted` came before the first. */
export const recordsOf = (calls: readonly Served[], counted: number): string => {
  // Most calls of a flood are given one of few answers: each is put into words once.
  const answers = new Map<Answer, { readonly text: string; readonly kept: number }>();
  let room = bodiesAtOnce;
  const textOf = (answer: Answer, hasBody: boolean): string => {
    const known = hasBody ? answers.get(answer) : undefined;
    if (known && known.kept <= room) {
      room -= known.kept;
      return known.text;
    }
    const response = responseOf(answer, hasBody, room);
    const { kept, size } = response.body;
    const said = { text: JSON.stringify(response), kept };
    if (hasBody && (kept === size || kept >= bodyKept - 4)) answers.set(answer, said);
    room -= kept;
    return said.text;
  };
  const records = calls.toReversed().map((served, i) => {
    const { answer } = served;
    const request = requestOf(served, room);
    room -= request.body.kept;
    const record: Omit<RecordedCall, 'response'> = {
      ...callOf(served),
      answeredBy: answeredBy(answer),
      exampleId: answer.example?.id ?? null,
      requestName: answer.example?.requestName ?? null,
      said: answer.said ?? null,
      counted: i === calls.length - 1 ? counted : 0,
      request,
    };
    return `${JSON.stringify(record).slice(0, -1)},"response":${textOf(answer, served.method !== 'HEAD')}}`;
  });
  // The newest take their room first; the log goes on in order.
  return records.reverse().join('\n');
};
