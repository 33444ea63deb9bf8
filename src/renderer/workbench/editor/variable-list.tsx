import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { shortened } from '../../../shared/words';
import type { KnownVariable } from './variables';

interface VariableListProps {
  readonly id: string;
  readonly options: readonly KnownVariable[];
  readonly at: number;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (name: string) => void;
}

/** The variables that can be meant, under the field they are typed into. */
export const VariableList = ({ id, options, at, anchor, onPoint, onChoose }: VariableListProps) => {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const rect = anchor.current?.getBoundingClientRect();
    if (!rect) return;
    const below = rect.bottom + 220 < window.innerHeight;
    setPlace({ left: Math.min(rect.left, window.innerWidth - 340), top: below ? rect.bottom + 2 : rect.top - 206 });
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
