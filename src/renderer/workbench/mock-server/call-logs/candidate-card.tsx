import { outWords, scoreLines } from '../../../../shared/explain-words';
import type { Candidate } from '../../../../shared/model/explanation';
import { shortened } from '../../../../shared/words';

interface CandidateCardProps {
  readonly candidate: Candidate;
  /** It answers the call, as things are now. */
  readonly answers: boolean;
  /** What is said beside its points: whether it answered then, or would now. */
  readonly said?: string;
}

/** The most an example can score. */
const most = 110;

/** One example and how it stands to the call: its points, or what put it out. */
export const CandidateCard = ({ candidate, answers, said }: CandidateCardProps) => {
  const { name, url, score, outs } = candidate;
  const isOut = outs.length > 0;
  return (
    <li className="why-card" data-answers={answers}>
      <div className="why-card-head">
        <span className="why-card-name truncate">{shortened(name)}</span>
        <span className="why-badge" data-answers={answers}>
          {[isOut || score === undefined ? 'out' : score, said].filter(Boolean).join(' · ')}
        </span>
      </div>
      {isOut ? (
        <>
          {outs.some(({ kind }) => kind === 'path') && <span className="mono muted truncate">{shortened(url)}</span>}
          {outs.map((out) => {
            const words = outWords(out, candidate);
            return (
              <p key={words} className="why-out">
                {words}
              </p>
            );
          })}
        </>
      ) : (
        <>
          <div className="why-bar" data-answers={answers} aria-hidden>
            <span style={{ width: `${Math.max(0, Math.min(100, ((score ?? 0) / most) * 100))}%` }} />
          </div>
          {scoreLines(candidate).map(({ what, points }) => (
            <div key={what} className="why-line">
              <span>{what}</span>
              <span className="why-points">{points}</span>
            </div>
          ))}
        </>
      )}
    </li>
  );
};
