import { ChevronsUpDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type KeyboardEvent, useId, useState } from 'react';
import { ComboboxList } from './combobox-list';
import { type ComboboxOption, matchingOptions } from './combobox-options';
import './combobox.css';

interface ComboboxProps {
  readonly labelledBy: string;
  readonly value: string | null;
  readonly options: readonly ComboboxOption[];
  readonly placeholder: string;
  readonly onChange: (id: string) => void;
}

/** Picks one of many. Looks like a select; typing while it is open looks for a name. */
export const Combobox = ({ labelledBy, value, options, placeholder, onChange }: ComboboxProps) => {
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const chosen = options.find((option) => option.id === value);
  const shown = matchingOptions(options, query);

  const show = (next: boolean) => {
    setOpen(next);
    setQuery('');
    setAt(
      Math.max(
        0,
        options.findIndex((option) => option.id === value),
      ),
    );
  };
  const choose = (option: ComboboxOption | undefined) => {
    if (option) onChange(option.id);
    show(false);
  };
  const search = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const move = (to: number) => setAt(Math.min(Math.max(to, 0), shown.length - 1));

  const pressOpen = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (key === 'ArrowDown') move(at + 1);
    else if (key === 'ArrowUp') move(at - 1);
    else if (key === 'Home') move(0);
    else if (key === 'End') move(shown.length - 1);
    else if (key === 'PageDown') move(at + 8);
    else if (key === 'PageUp') move(at - 8);
    else if (key === 'Enter' || key === 'Tab' || (key === ' ' && query === '')) choose(shown[at]);
    else if (key === 'Escape') show(false);
    else if (key === 'Backspace') search(query.slice(0, -1));
    else if (key.length === 1 && !event.ctrlKey && !event.metaKey) search(query + key);
    else return false;
    return key !== 'Tab';
  };
  const press = (event: KeyboardEvent) => {
    if (open ? !pressOpen(event) : event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (!open) show(true);
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Popover.Root open={open} onOpenChange={show}>
      <Popover.Anchor asChild>
        <button
          type="button"
          role="combobox"
          className="combobox"
          aria-labelledby={labelledBy}
          aria-haspopup="listbox"
          aria-expanded={open}
          // What was chosen is gone.
          aria-invalid={value !== null && !chosen}
          aria-controls={listId}
          aria-activedescendant={open && shown[at] ? `${listId}-${at}` : undefined}
          onClick={() => show(!open)}
          onKeyDown={press}
        >
          <span className={chosen ? 'combobox-value truncate' : 'combobox-placeholder'}>
            {chosen?.label ?? placeholder}
          </span>
          {chosen?.detail && <span className="combobox-detail">{chosen.detail}</span>}
          <ChevronsUpDown size={14} strokeWidth={1.75} aria-hidden />
        </button>
      </Popover.Anchor>
      <ComboboxList {...{ listId, labelledBy, options: shown, query, at, value }} onPoint={setAt} onChoose={choose} />
    </Popover.Root>
  );
};
