import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../ui/icon-button';
import { VariableInput } from './variable-input';

interface SecretInputProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** It stands in a table, which has lines of its own. */
  readonly bare?: boolean;
  readonly onChange: (value: string) => void;
}

/** A value that is not for everyone behind the user's back. One that is only a variable hides nothing. */
export const SecretInput = ({ label, value, placeholder, bare = false, onChange }: SecretInputProps) => {
  const [shown, setShown] = useState(false);
  const harmless = value === '' || /^\s*\{\{[^{}]*\}\}\s*$/.test(value);
  return (
    <div className={bare ? 'secret-input' : 'secret-input boxed'}>
      <VariableInput
        label={label}
        value={value}
        secret={!shown && !harmless}
        {...(placeholder !== undefined && { placeholder })}
        onChange={onChange}
      />
      {!harmless && (
        <IconButton
          size="small"
          icon={shown ? EyeOff : Eye}
          label={`${shown ? 'Hide' : 'Reveal'} ${label}`}
          onClick={() => setShown(!shown)}
        />
      )}
    </div>
  );
};
