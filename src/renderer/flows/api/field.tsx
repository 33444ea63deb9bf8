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
  /** What is wrong with it. */
  readonly fault?: string | null;
  readonly onChange: (value: string) => void;
}

/** One line of text under its label. */
export const TextField = ({ label, value, fault = null, onChange }: TextFieldProps) => (
  <Field label={label}>
    {(id) => (
      <>
        <input
          id={id}
          className="api-input"
          type="text"
          value={value}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          onChange={(event) => onChange(event.target.value)}
        />
        {fault !== null && (
          <p id={`${id}-fault`} className="api-fault" role="alert">
            {fault}
          </p>
        )}
      </>
    )}
  </Field>
);
