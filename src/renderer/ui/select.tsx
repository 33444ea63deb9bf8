import './number-field.css';

interface SelectProps<T extends string> {
  readonly id: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** Picks one of a few. */
export const Select = <T extends string>({ id, value, options, onChange }: SelectProps<T>) => (
  <select
    id={id}
    className="select"
    value={value}
    onChange={(event) => {
      const chosen = options.find((option) => option.value === event.target.value);
      if (chosen) onChange(chosen.value);
    }}
  >
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);
