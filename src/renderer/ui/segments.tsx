import { type KeyboardEvent, useRef } from 'react';
import { stepTo } from './step-to';
import './segments.css';

interface SegmentsProps<T extends string> {
  readonly label: string;
  /** Id of the panel below. */
  readonly panel: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    /** How much is in it; none is not worth a word. */
    readonly count?: number;
    /** There is something in it that cannot be counted. */
    readonly filled?: boolean;
  }[];
  readonly onChange: (value: T) => void;
}

/** The parts of a view, one at a time. */
export const Segments = <T extends string>({ label, panel, value, options, onChange }: SegmentsProps<T>) => {
  const list = useRef<HTMLDivElement>(null);
  const at = options.findIndex((option) => option.value === value);
  const press = (event: KeyboardEvent) => {
    const next = stepTo(event.key, at, options.length, 'row');
    const option = next === undefined ? undefined : options[next];
    if (!option || next === undefined) return;
    event.preventDefault();
    onChange(option.value);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div ref={list} className="segments" role="tablist" aria-label={label} onKeyDown={press}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="tab"
          className="segment"
          aria-selected={option.value === value}
          aria-controls={panel}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.label}
          {option.count ? <span className="segment-count"> ({option.count})</span> : null}
          {option.filled && <span className="segment-dot" aria-hidden />}
        </button>
      ))}
    </div>
  );
};
