import { shortened } from '../../../shared/words';

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** How far an import is. */
export const Progress = ({ done, total, file }: ProgressProps) => (
  <div className="modal-body import-body">
    <p className="progress-title truncate">
      {done + 1} of {total}: {shortened(file, 120)}
    </p>
    <progress className="progress" aria-label="Files read" max={total} value={total === 1 ? undefined : done} />
  </div>
);
