import './number-field.css';

interface NumberFieldProps {
  readonly id: string;
  readonly name?: string;
  /** As typed. */
  readonly value: string;
  readonly min: number;
  readonly max: number;
  readonly invalid: boolean;
  readonly disabled?: boolean;
  /** Id of what says why it is invalid. */
  readonly describedBy?: string;
  readonly onChange: (value: string) => void;
  /** It is left. */
  readonly onSettle?: () => void;
}

/** Stands for what is typed while it is no number at all, such as "1e", of which the browser does not tell the text. */
const unreadable = 'NaN';

/** A whole number between two others. */
export const NumberField = ({
  id,
  name,
  value,
  min,
  max,
  invalid,
  disabled = false,
  describedBy,
  onChange,
  onSettle,
}: NumberFieldProps) => (
  <input
    id={id}
    name={name}
    type="number"
    className="number-field"
    value={value === unreadable ? '' : value}
    min={min}
    max={max}
    step={1}
    disabled={disabled}
    aria-invalid={invalid}
    aria-describedby={describedBy}
    onBlur={onSettle}
    // Not `onChange`, which is silent from one unreadable text, or from none, to another.
    onInput={({ currentTarget: { validity, value } }) => onChange(validity.badInput ? unreadable : value)}
  />
);
