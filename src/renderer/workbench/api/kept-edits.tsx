import { useId } from 'react';
import type { UpdateChange } from '../../../shared/model/api';
import { withKeys } from '../../ui/with-keys';

/** So many are listed. */
const most = 200;

/** What the last update of a collection left alone, because it had been edited by hand. */
export const KeptEdits = ({ kept }: { readonly kept: readonly UpdateChange[] }) => {
  const title = useId();
  return (
    <section className="api-kept" aria-labelledby={title}>
      <h4 id={title}>Kept as you edited it</h4>
      <p className="muted">The definition says something else by now. The last update left these as they are.</p>
      <ul className="mono">
        {withKeys(kept.slice(0, most), ({ what, label }) => `${what} ${label}`).map(({ key, item }) => (
          <li key={key}>{item.label}</li>
        ))}
      </ul>
      {kept.length > most && <p className="muted">and {kept.length - most} more</p>}
    </section>
  );
};
