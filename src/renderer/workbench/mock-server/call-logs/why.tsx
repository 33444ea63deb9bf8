import { useState } from 'react';
import { nearestWords, ownWords, verdictWords } from '../../../../shared/explain-words';
import { isolated } from '../../../../shared/isolated';
import type { LoggedCall, WholeCall } from '../../../../shared/model/call';
import type { Explanation } from '../../../../shared/model/explanation';
import { quoted, shortened } from '../../../../shared/words';
import { Button } from '../../../ui/button';
import { CandidateCard } from './candidate-card';
import { isUnmatched } from './log-rows';

interface WhyProps {
  readonly call: LoggedCall;
  readonly whole: WholeCall | null;
  readonly explanation: Explanation | null;
}

/** More are shown when asked for. */
const few = 5;

/** Why a call was answered as it was: in a sentence, then example by example. */
export const Why = ({ call, whole, explanation }: WhyProps) => {
  const [all, setAll] = useState(false);
  const own = ownWords(call, whole?.response.body.text ?? '');
  const candidates = explanation?.candidates ?? [];
  const fitting = candidates.filter(({ outs }) => outs.length === 0).length;
  const shown = all ? candidates : candidates.slice(0, Math.max(few, fitting));
  const changed = explanation !== null && (explanation.winner ?? null) !== call.exampleId;
  const saidOf = (id: string): { said?: string } => {
    if (id === call.exampleId) return { said: changed ? 'answered then' : 'answered' };
    return id === explanation?.winner ? { said: 'would answer now' } : {};
  };
  const answered = call.example === null ? 'Nothing' : quoted(call.example);
  const verdict = isUnmatched(call) ? (
    <>
      {own} <code>{`${call.method} ${isolated(shortened(call.target, 200))}`}</code>.{' '}
      {explanation && !changed && nearestWords(explanation)}
    </>
  ) : call.answeredBy !== 'example' ? (
    own
  ) : (
    explanation && !changed && verdictWords(explanation)
  );
  return (
    <div className="why">
      {verdict && <p className="why-verdict">{verdict}</p>}
      {changed && (
        <p className="why-changed">
          {`${answered} answered then. The mock server has changed since: now ${
            explanation.winner === undefined ? 'nothing' : quoted(candidates[0]?.name ?? '')
          } would answer.`}
        </p>
      )}
      <ul className="why-cards" aria-label="Candidates">
        {shown.map((candidate) => (
          <CandidateCard
            key={candidate.id}
            candidate={candidate}
            answers={candidate.id === explanation?.winner}
            {...saidOf(candidate.id)}
          />
        ))}
      </ul>
      {shown.length < candidates.length && (
        <Button look="link" onClick={() => setAll(true)}>
          Show {candidates.length - shown.length} more
        </Button>
      )}
      {explanation && explanation.count > candidates.length && shown.length === candidates.length && (
        <p className="muted">{`${explanation.count - candidates.length} more are further away.`}</p>
      )}
    </div>
  );
};
