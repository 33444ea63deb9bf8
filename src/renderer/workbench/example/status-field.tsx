import { useId } from 'react';
import { reasonPhrase } from '../../../shared/reason-phrase';

interface StatusFieldProps {
  readonly id: string;
  /** As typed. */
  readonly value: string;
  readonly invalid: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly onChange: (value: string) => void;
}

const named = (min: number, max: number): number[] =>
  Array.from({ length: max - min + 1 }, (_, at) => at + min).filter((code) => reasonPhrase(code) !== '');

/** A response status, with the names of the usual ones to pick from. */
export const StatusField = ({ id, value, invalid, min = 200, max = 599, onChange }: StatusFieldProps) => {
  const list = useId();
  return (
    <>
      <input
        id={id}
        type="number"
        className="number-field"
        list={list}
        min={min}
        max={max}
        step={1}
        value={value}
        aria-invalid={invalid}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {named(min, max).map((code) => (
          <option key={code} value={code} label={`${code} ${reasonPhrase(code)}`} />
        ))}
      </datalist>
    </>
  );
};
