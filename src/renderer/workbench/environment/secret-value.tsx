import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { shortened } from '../../../shared/words';
import { IconButton } from '../../ui/icon-button';

/** A value that is not for everyone behind the user's back. */
export const SecretValue = ({ name, value }: { readonly name: string; readonly value: string }) => {
  const [shown, setShown] = useState(false);
  return (
    <span className="secret">
      {shown ? shortened(value, 2_000) : '••••••••'}
      <IconButton
        size="small"
        icon={shown ? EyeOff : Eye}
        label={`${shown ? 'Hide' : 'Reveal'} value of ${shortened(name, 60)}`}
        hint={shown ? 'Hide' : 'Reveal'}
        onClick={() => setShown(!shown)}
      />
    </span>
  );
};
