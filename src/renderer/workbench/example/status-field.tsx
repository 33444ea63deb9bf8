import { useId } from 'react';
import { reasonPhrase } from '../../../shared/reason-phrase';

interface StatusFieldProps {
  readonly id: string;
  /** As typed. */
  readonly value: string;
  readonly invalid: boolean;
  readonly onChange: (value: string) => void;
}

const statuses = Array.from({ length: 400 }, (_, at) => at + 200).filter((code) => reasonPhrase(code) !== '');

/** A response status, with the names of the usual ones to pick from. */
export const StatusField = ({ id, value, invalid, onChange }: StatusFieldProps) => {
  const list = useId();
  return (
    <>
      <input
        id={id}
        type="number"
        className="number-field"
        list={list}
        min={200}
        max={599}
        step={1}
        value={value}
        aria-invalid={invalid}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {statuses.map((code) => (
          <option key={code} value={code} label={`${code} ${reasonPhrase(code)}`} />
        ))}
      </datalist>
    </>
  );
};
