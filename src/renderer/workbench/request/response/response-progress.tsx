import { useEffect, useState } from 'react';
import { sizeInWords } from '../../../../shared/words';
import type { Sent } from '../../../state/sending/sending';
import { Button } from '../../../ui/button';
import { timeInWords } from './time-in-words';

/** So often the clock is read, in milliseconds. */
const tick = 200;

const useElapsed = (from: number): number => {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), tick);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, now - from);
};

const inWords = (progress: Sent['progress']): string => {
  if (!progress) return '';
  const { received, total } = progress;
  return total === null ? sizeInWords(received) : `${sizeInWords(received)} of ${sizeInWords(total)}`;
};

interface ResponseProgressProps {
  readonly sent: Sent;
  /** What is being done. */
  readonly doing: string;
  readonly onCancel: () => void;
}

/** A sending that runs: how much of its answer is there, and since when it runs. */
export const ResponseProgress = ({ sent, doing, onCancel }: ResponseProgressProps) => {
  const elapsed = useElapsed(sent.from);
  const { progress } = sent;
  return (
    <div className="sent-hint">
      <span role="status">{doing}</span>
      {progress && progress.total !== null && (
        <progress aria-label="Received" value={Math.min(progress.received, progress.total)} max={progress.total} />
      )}
      {progress && <span className="sent-number">{inWords(progress)}</span>}
      {elapsed >= 500 && <span className="sent-number">{timeInWords(Math.floor(elapsed / 100) * 100)}</span>}
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
};
