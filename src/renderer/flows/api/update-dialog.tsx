import { useEffect, useState } from 'react';
import type { Refusal } from '../../../shared/errors';
import type { UpdateChange, VersionPlace } from '../../../shared/model/api';
import { refusalInWords } from '../../../shared/words';
import { call } from '../../bridge';
import { cancelJob, newJob } from '../../state/apis/definition-jobs';
import { say } from '../../state/toast';
import { Checkbox } from '../../ui/checkbox';
import { Modal } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import { ApiForm } from './api-form';

interface UpdateDialogProps {
  readonly place: VersionPlace;
  readonly collection: string;
  readonly onClose: () => void;
}

const titles = {
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  kept: 'Kept as you edited it',
  deleted: 'Deleted by hand, stays deleted',
} as const;

/** Whether the collection is not the same afterwards. */
const isReal = ({ kind }: UpdateChange): boolean => kind !== 'kept' && kind !== 'deleted';

/** Shows what an update of a generated collection would do, and does it. */
export const UpdateDialog = ({ place, collection, onClose }: UpdateDialogProps) => {
  const { api, version } = place;
  const [changes, setChanges] = useState<readonly UpdateChange[] | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [bringBack, setBringBack] = useState(false);
  useEffect(() => {
    const job = newJob();
    let left = false;
    void call('api.collection.update', { api, version, collection, apply: false, job }).then((answer) => {
      if (left) return;
      if (answer.ok) setChanges(answer.value.changes);
      else setRefused(answer.error);
    });
    return () => {
      left = true;
      cancelJob(job);
    };
  }, [api, version, collection]);
  const submit = async () => {
    const how = { apply: true, bringBack, job: newJob() };
    const answer = await call('api.collection.update', { api, version, collection, ...how });
    if (!answer.ok) return answer.error;
    say('The collection is up to date');
    onClose();
    return null;
  };
  return (
    <Modal
      title="Update collection"
      subtitle="What you edited by hand stays as it is, and what you deleted stays deleted."
      onClose={onClose}
    >
      <ApiForm
        action="Update Collection"
        ready={changes !== null}
        stage={changes === null && refused === null ? 'Comparing' : null}
        onSubmit={submit}
        onClose={onClose}
      >
        {refused && <Notice tone="error">{refusalInWords(refused)}</Notice>}
        {changes?.some(isReal) === false && !bringBack && <p className="muted">Nothing in the collection changes.</p>}
        {(Object.keys(titles) as (keyof typeof titles)[]).map((kind) => {
          const rows = changes?.filter((change) => change.kind === kind) ?? [];
          return rows.length === 0 ? null : (
            <section key={kind} className="api-changes" aria-label={titles[kind]}>
              <h3>
                {titles[kind]} ({rows.length})
              </h3>
              <ul className="mono">
                {rows.slice(0, 200).map(({ what, label }) => (
                  <li key={`${what} ${label}`}>{label}</li>
                ))}
              </ul>
              {rows.length > 200 && <p className="muted">and {rows.length - 200} more</p>}
              {kind === 'deleted' && <Checkbox label="Bring these back" checked={bringBack} onChange={setBringBack} />}
            </section>
          );
        })}
      </ApiForm>
    </Modal>
  );
};
