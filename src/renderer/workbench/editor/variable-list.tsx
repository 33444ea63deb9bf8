import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { shortened } from '../../../shared/words';
import { placeInInput } from './place-in-input';
import type { KnownVariable } from './variables';

interface VariableListProps {
  readonly id: string;
  readonly options: readonly KnownVariable[];
  readonly at: number;
  readonly anchor: RefObject<HTMLInputElement | null>;
  /** So many characters of a name stand before the caret. */
  readonly typed: number;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (name: string) => void;
}

/** The variables that can be meant, under the place they are typed at. */
export const VariableList = ({ id, options, at, anchor, typed, onPoint, onChoose }: VariableListProps) => {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it stays where it opened, whatever is typed on
  useLayoutEffect(() => {
    const input = anchor.current;
    if (!input) return;
    const { bottom, top } = input.getBoundingClientRect();
    const left = placeInInput(input, (input.selectionStart ?? 0) - typed);
    const below = bottom + 220 < window.innerHeight;
    setPlace({ left: Math.min(left, window.innerWidth - 340), top: below ? bottom + 2 : top - 206 });
  }, [anchor]);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (!place) return null;
  return createPortal(
    <div ref={list} id={id} role="listbox" aria-label="Variables" className="variable-list" style={place}>
      {options.map(({ name, value, from }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
        <div
          key={name}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className="variable-option"
          title={from}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => onPoint(index)}
          onClick={() => onChoose(name)}
        >
          <span className="mono truncate">{name}</span>
          <span className="variable-option-value truncate">{shortened(value, 60)}</span>
        </div>
      ))}
    </div>,
    document.body,
  );
};
