import { type FormEvent, useId, useState } from 'react';
import { isolated } from '../../../../shared/isolated';
import type { LoggedCall } from '../../../../shared/model/call';
import type { CollectionOutline } from '../../../../shared/model/collection';
import type { Explanation } from '../../../../shared/model/explanation';
import type { MockServer } from '../../../../shared/model/mock-server';
import { refusalInWords, shortened } from '../../../../shared/words';
import { saveCallExample } from '../../../state/mock-servers/call-log';
import { collections } from '../../../state/workspace/collections';
import { Button } from '../../../ui/button';
import { Combobox } from '../../../ui/combobox';
import { Modal } from '../../../ui/modal';
import { NumberField } from '../../../ui/number-field';
import { nearestRequest, newStub, stubOptions } from './stub-options';

interface SaveExampleDialogProps {
  readonly call: LoggedCall;
  readonly server: MockServer;
  readonly explanation: Explanation;
  readonly onClose: () => void;
}

const isStatus = (text: string): boolean => /^\d+$/.test(text) && Number(text) >= 200 && Number(text) <= 599;

/** Makes an example of a call that nothing answered, with the status and name it asked for. */
export const SaveExampleDialog = (props: SaveExampleDialogProps) => {
  const collection = collections.use((state) => state.byId.get(props.server.collection));
  return (
    <Modal
      title="Save as example"
      subtitle={
        <>
          An answer for the next{' '}
          <code>
            {props.call.method} {isolated(shortened(props.call.target, 120))}
          </code>
          .
        </>
      }
      onClose={props.onClose}
    >
      {collection && <SaveExampleForm {...props} collection={collection} />}
    </Modal>
  );
};

const SaveExampleForm = ({
  call,
  explanation,
  collection,
  onClose,
}: SaveExampleDialogProps & { readonly collection: CollectionOutline }) => {
  const ids = { stub: useId(), name: useId(), status: useId(), body: useId() };
  const [nearest] = useState(() => nearestRequest(collection, explanation));
  const [stub, setStub] = useState(nearest ?? newStub);
  const [name, setName] = useState(
    () => explanation.asked?.name ?? shortened(`${call.method} ${call.target.split('?')[0]}`, 100),
  );
  const [status, setStatus] = useState(String(explanation.asked?.code ?? 200));
  const [body, setBody] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const valid = name.trim() !== '' && isStatus(status);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const request = stub === newStub ? null : stub;
    const refused = await saveCallExample(call.id, { request, name: name.trim(), code: Number(status), body });
    if (refused) setProblem(refusalInWords(refused));
    else onClose();
  };

  return (
    <form className="save-example" noValidate onSubmit={(event) => void submit(event)}>
      <div className="modal-body save-example-fields">
        <span id={ids.stub} className="field-label">
          Stub
        </span>
        <Combobox
          labelledBy={ids.stub}
          value={stub}
          options={stubOptions(collection, nearest)}
          placeholder="New stub"
          onChange={setStub}
        />
        <div className="save-example-line">
          <div className="save-example-name">
            <label htmlFor={ids.name} className="field-label">
              Example name
            </label>
            <input
              id={ids.name}
              className="text-field"
              value={name}
              maxLength={1_000}
              aria-invalid={name.trim() === ''}
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          <div className="save-example-status">
            <label htmlFor={ids.status} className="field-label">
              Status
            </label>
            <NumberField
              id={ids.status}
              value={status}
              min={200}
              max={599}
              invalid={!isStatus(status)}
              onChange={setStatus}
            />
          </div>
        </div>
        {!isStatus(status) && <p className="mock-card-error">A status is a whole number from 200 to 599.</p>}
        <label htmlFor={ids.body} className="field-label">
          Response body
        </label>
        <textarea
          id={ids.body}
          className="text-field save-example-body mono"
          value={body}
          spellCheck={false}
          placeholder={'{"id": 1}'}
          onChange={(event) => setBody(event.target.value)}
        />
        {problem && <p className="mock-card-error">{problem}</p>}
      </div>
      <footer className="modal-foot">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" type="submit" disabled={!valid}>
          Save as example
        </Button>
      </footer>
    </form>
  );
};
