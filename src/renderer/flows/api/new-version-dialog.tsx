import { useState } from 'react';
import { refusalInWords } from '../../../shared/words';
import { createVersion } from '../../state/apis/api-actions';
import { apis } from '../../state/workspace/apis';
import { Modal } from '../../ui/modal';
import { Select } from '../../ui/select';
import { ApiForm } from './api-form';
import { Field, TextField } from './field';

const nothing = '-';

/** Adds a version to an API: after another one, or empty. */
export const NewVersionDialog = ({ api: id, onClose }: { readonly api: string; readonly onClose: () => void }) => {
  const api = apis.use((state) => state.byId.get(id));
  const versions = api?.versions ?? [];
  const last = versions.at(-1);
  const [name, setName] = useState('');
  const [from, setFrom] = useState(last?.id ?? nothing);
  const isTaken = versions.some((version) => version.name === name.trim());
  const fault = isTaken ? refusalInWords({ code: 'name-taken', name: name.trim() }) : null;
  const submit = async () => {
    const refused = await createVersion({
      api: id,
      version: { name, type: last?.type ?? 'openapi-3.0', format: last?.format ?? 'yaml', text: null },
      from: from === nothing ? null : from,
    });
    if (!refused) onClose();
    return refused;
  };
  return (
    <Modal title="Create another version" width="narrow" onClose={onClose}>
      <ApiForm action="Create Version" ready={name.trim() !== '' && !isTaken} onSubmit={submit} onClose={onClose}>
        <TextField label="Version" value={name} fault={fault} onChange={setName} />
        <Field label="Based on">
          {(field) => (
            <Select
              id={field}
              value={from}
              onChange={setFrom}
              options={[
                ...versions.map((version) => ({ value: version.id, label: version.name.slice(0, 100) })),
                { value: nothing, label: "Don't carry over any elements" },
              ]}
            />
          )}
        </Field>
      </ApiForm>
    </Modal>
  );
};
