import { emptyRequest, type RequestParts } from '../../../shared/model/request';
import { shortened } from '../../../shared/words';
import { call } from '../../bridge';
import { editDocument } from '../../state/documents/use-document';
import { say, sayRefused } from '../../state/toast';

/** The parts of a request, without what else its document has. */
const partsOf = (now: RequestParts): RequestParts =>
  Object.fromEntries(
    (Object.keys(emptyRequest) as (keyof RequestParts)[]).map((name) => [name, now[name]]),
  ) as unknown as RequestParts;

const replace = async (kind: 'request' | 'new-request', key: string, now: RequestParts, text: string) => {
  const answer = await call('curl.parse', { text });
  if (!answer.ok) return sayRefused(answer.error);
  const before = partsOf(now);
  editDocument(kind, key, answer.value.parts);
  const { unread } = answer.value;
  const lacking =
    unread.length > 0 ? `. Files are not read: paste what is in ${shortened(unread.join(', '), 100)}.` : '';
  say(`The cURL command took the place of the request${lacking}`, {
    label: 'Undo',
    run: () => editDocument(kind, key, before),
  });
};

/** Lets a cURL command that is pasted over the URL take the place of the whole request; false where it is none. */
export const pasteCurl =
  (kind: 'request' | 'new-request', key: string, now: RequestParts) =>
  (text: string): boolean => {
    if (!/^\s*curl(?:\.exe)?\s/i.test(text)) return false;
    void replace(kind, key, now, text);
    return true;
  };
