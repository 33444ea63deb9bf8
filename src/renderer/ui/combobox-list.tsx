import { Check } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useEffect, useRef } from 'react';
import { quoted } from '../../shared/words';
import type { ComboboxOption } from './combobox-options';

interface ComboboxListProps {
  readonly listId: string;
  readonly labelledBy: string;
  readonly options: readonly ComboboxOption[];
  readonly query: string;
  readonly at: number;
  readonly value: string | null;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (option: ComboboxOption) => void;
}

/** The floating part of a combobox. The focus stays on the combobox. */
export const ComboboxList = (props: ComboboxListProps) => (
  <Popover.Portal>
    <Popover.Content
      className="combobox-popup"
      role="presentation"
      align="start"
      sideOffset={4}
      collisionPadding={8}
      onOpenAutoFocus={(event) => event.preventDefault()}
      onCloseAutoFocus={(event) => event.preventDefault()}
    >
      <Options {...props} />
    </Popover.Content>
  </Popover.Portal>
);

const Options = ({ listId, labelledBy, options, query, at, value, onPoint, onChoose }: ComboboxListProps) => {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <>
      <p className="combobox-query">{query === '' ? 'Type to search' : `Searching for ${quoted(query)}`}</p>
      <div ref={list} id={listId} className="combobox-options" role="listbox" aria-labelledby={labelledBy}>
        {options.map((option, index) => (
          <button
            type="button"
            tabIndex={-1}
            key={option.id}
            id={`${listId}-${index}`}
            role="option"
            className="combobox-option"
            aria-selected={option.id === value}
            data-at={index === at}
            onPointerMove={() => index !== at && onPoint(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
          >
            <span className="combobox-value truncate">{option.label}</span>
            {option.detail && <span className="combobox-detail">{option.detail}</span>}
            <span className="combobox-check">
              {option.id === value && <Check size={14} strokeWidth={1.75} aria-hidden />}
            </span>
          </button>
        ))}
      </div>
      {options.length === 0 && <p className="combobox-none">Nothing has this name.</p>}
    </>
  );
};
