import { outWords } from './explain-words';
import type { SavedVerdict } from './model/saved-verdict';
import { quoted, sizeInWords } from './words';

const unanswered = (reason: string): string => `Saved. The same call is still not answered: ${reason}.`;

/** What is said when an example was saved of a call: that it answers from now on only where it does. */
export const savedWords = (name: string, verdict: SavedVerdict): string => {
  switch (verdict.kind) {
    case 'answers':
      return `${quoted(name, 100)} answers this call from now on`;
    case 'out':
      return unanswered(verdict.candidate.outs.map((out) => outWords(out, verdict.candidate)).join('; '));
    case 'other':
      return `Saved. The same call is answered by ${quoted(verdict.name, 100)}.`;
    case 'server-stub':
      return `Saved. The server stub ${quoted(verdict.name, 100)} is active: it answers every call.`;
    case 'private':
      return unanswered('The mock server is private, and the call had no right x-api-key');
    case 'body-cut':
      return unanswered(
        `Request bodies are matched, and of its body of ${sizeInWords(verdict.size)} only ${sizeInWords(verdict.kept)} were kept`,
      );
    case 'body-binary':
      return unanswered('Request bodies are matched, and its body is binary: an example cannot hold it');
    case 'masked':
      return unanswered(`A secret in its ${verdict.part} was not kept`);
    case 'content-gone':
      return 'Saved. Whether it answers the same call is not known: its headers and body are not kept any more.';
  }
};
