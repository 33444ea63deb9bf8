import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

/** A field under its label. */
export const Field = ({ label, children }: FieldProps) => {
  const id = useId();
  return (
    <div className="api-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
};

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text under its label. */
export const TextField = ({ label, value, onChange }: TextFieldProps) => (
  <Field label={label}>
    {(id) => (
      <input
        id={id}
        className="api-input"
        type="text"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
