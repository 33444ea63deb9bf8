import { FileText, Plus } from 'lucide-react';
import type { RequestOutline } from '../../../shared/model/collection';
import type { Target } from '../../../shared/model/target';
import { addItem } from '../../state/items/item-actions';
import { openPlace, revealPlace } from '../../state/tabs/places';
import { Button } from '../../ui/button';
import { StatusCode } from '../status-code';

interface RequestExamplesProps {
  readonly place: Target & { readonly kind: 'item' };
  readonly request: RequestOutline;
}

/** The examples of a request: what a mock server answers it with. */
export const RequestExamples = ({ place, request }: RequestExamplesProps) => {
  const open = (id: string, keep: boolean) => {
    const target = { ...place, id };
    openPlace(target, keep);
    revealPlace(target);
  };
  return (
    <section className="request-examples" aria-label="Examples">
      <header className="request-examples-head">
        <h3>Examples</h3>
        <Button icon={Plus} onClick={() => void addItem(place, 'example')}>
          Add example
        </Button>
      </header>
      {request.children.length === 0 && (
        <p className="request-examples-none">
          This request has no example yet: a mock server answers it with “You need an example”.
        </p>
      )}
      {request.children.map(({ id, name, code }) => (
        <button
          key={id}
          type="button"
          className="request-example"
          onClick={() => open(id, false)}
          onDoubleClick={() => open(id, true)}
        >
          <FileText className="row-icon" size={14} strokeWidth={1.75} aria-hidden />
          <span className="request-example-name truncate">{name}</span>
          <StatusCode code={code} />
        </button>
      ))}
    </section>
  );
};
