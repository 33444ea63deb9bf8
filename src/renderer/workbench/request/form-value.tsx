import { Paperclip } from 'lucide-react';
import type { FormRow } from '../../../shared/model/request';
import { call } from '../../bridge';
import { sayRefused } from '../../state/toast';
import { Button } from '../../ui/button';
import { VariableInput } from '../editor/variable-input';

interface FormValueProps {
  readonly row: FormRow;
  readonly onChange: (row: FormRow) => void;
}

/** The value of a form's field: a text, or a file that the user picks. Its path stays in the main process. */
export const FormValue = ({ row, onChange }: FormValueProps) => {
  const pick = async () => {
    const answer = await call('file.pick', {});
    if (!answer.ok) sayRefused(answer.error);
    else if (answer.value.value !== null) onChange({ ...row, type: 'file', value: answer.value.value });
  };
  return (
    <div className="form-value">
      <select
        aria-label="Field type"
        value={row.type}
        onChange={(event) => onChange({ ...row, type: event.target.value === 'file' ? 'file' : 'text', value: '' })}
      >
        <option value="text">Text</option>
        <option value="file">File</option>
      </select>
      {row.type === 'file' ? (
        <Button look="link" icon={Paperclip} onClick={() => void pick()}>
          {row.value === '' ? 'Select file' : row.value.replace(/#[0-9a-f]{12}$/, '')}
        </Button>
      ) : (
        <VariableInput
          label="Value"
          placeholder="Value"
          value={row.value}
          onChange={(value) => onChange({ ...row, value })}
        />
      )}
    </div>
  );
};
