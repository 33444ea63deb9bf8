import './number-field.css';

interface NumberFieldProps {
  readonly id: string;
  /** As typed. */
  readonly value: string;
  readonly min: number;
  readonly max: number;
  readonly invalid: boolean;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** A whole number between two others. */
export const NumberField = ({ id, value, min, max, invalid, disabled = false, onChange }: NumberFieldProps) => (
  <input
    id={id}
    type="number"
    className="number-field"
    value={value}
    min={min}
    max={max}
    step={1}
    disabled={disabled}
    aria-invalid={invalid}
    onChange={(event) => onChange(event.target.value)}
  />
);
