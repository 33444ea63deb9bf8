import { type ReactNode, useId } from 'react';
import './checkbox.css';

interface CheckboxProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A switchable choice with its sentence, and what it does under it. */
export const Checkbox = ({ label, hint, checked, onChange }: CheckboxProps) => {
  const id = useId();
  const hintId = useId();
  return (
    <div className="checkbox">
      <input
        type="checkbox"
        id={id}
        className="checkbox-box"
        checked={checked}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={hintId} className="checkbox-hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
};
