import { shortened } from '../../../shared/words';
import { useJobStages } from '../../state/apis/definition-jobs';
import { Button } from '../../ui/button';

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly file: string;
  readonly job: string;
  readonly onCancel: () => void;
}

/** How far an import is, and what is being done with the file. */
export const Progress = ({ done, total, file, job, onCancel }: ProgressProps) => {
  const doing = useJobStages((stages) => stages[job]);
  return (
    <>
      <div className="modal-body import-body">
        <p className="progress-title truncate">
          {done + 1} of {total}: {shortened(file, 120)}
        </p>
        <progress className="progress" aria-label="Files read" max={total} value={total === 1 ? undefined : done} />
        <p className="progress-title" role="status">
          {doing === undefined ? 'Reading…' : `${doing}…`}
        </p>
      </div>
      <footer className="modal-foot">
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </footer>
    </>
  );
};
