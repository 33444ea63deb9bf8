import type { Explanation } from '../../../shared/model/explanation';
import type { SavedVerdict } from '../../../shared/model/saved-verdict';
import { mask } from '../../journal/mask';
import { headerOf } from '../../mock/call';
import { plainControl, readControl } from '../../mock/control';
import { isSameSecret } from '../../mock/same-secret';
import { type MockSource, requestsOf } from '../../mock/source';
import { explainFrom } from './explain-call';
import { canSaveBody, type KnownCall } from './saved-request-of';

/** What answers before any example does. */
const before = ({ asked, settings }: KnownCall): SavedVerdict | undefined => {
  const key = headerOf(asked, 'x-api-key');
  // A key that is only known masked was right, or the call would not have been looked at.
  if (settings.private && !key?.includes(mask) && !isSameSecret(settings.apiKey, key)) return { kind: 'private' };
  const stub = settings.serverStubs.find(({ id }) => id === settings.activeServerStub);
  return stub && { kind: 'server-stub', name: stub.name };
};

/** What has to fit but is not known, or cannot be kept in an example. */
const unknown = (known: KnownCall): SavedVerdict | undefined => {
  const { call, asked, settings } = known;
  if (asked.path.includes(mask)) return { kind: 'masked', part: 'path' };
  const [{ matchBody, matchHeaders }] = readControl(asked, settings, plainControl(settings));
  if (!call.contentKept && (matchBody || matchHeaders.length > 0)) return { kind: 'content-gone' };
  if (!matchBody) return undefined;
  const { size, kept, binary, text } = call.request.body;
  if (kept < size) return { kind: 'body-cut', size, kept };
  if (!binary && text.includes(mask)) return { kind: 'masked', part: 'body' };
  return canSaveBody(known) ? undefined : { kind: 'body-binary' };
};

/** How one example stands to a call when it is by itself: among many, the list of candidates may end before it. */
const standingOf = async (source: MockSource, example: { id: string; request: string }, { asked }: KnownCall) => {
  const saved = requestsOf(source.collection).find(({ id }) => id === example.request);
  const response = saved?.responses.filter(({ id }) => id === example.id) ?? [];
  const item = { id: example.request, name: saved?.name ?? '', request: saved?.request ?? null, response };
  const { candidates } = await explainFrom({ ...source, collection: { ...source.collection, item: [item] } }, asked);
  return candidates[0];
};

/** Whether an example that was just saved of a call answers that call now, and why not where it does not. */
export const verdictOn = async (
  example: { readonly id: string; readonly request: string },
  known: KnownCall,
  source: MockSource,
  explain: () => Promise<Explanation>,
): Promise<SavedVerdict> => {
  const hindered = before(known) ?? unknown(known);
  if (hindered) return hindered;
  const { winner, candidates } = await explain();
  if (winner === example.id) return { kind: 'answers' };
  const candidate = await standingOf(source, example, known);
  if (candidate && candidate.outs.length > 0) return { kind: 'out', candidate };
  return { kind: 'other', name: candidates[0]?.name ?? '' };
};
