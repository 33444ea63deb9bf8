import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../../../ui/icon-button';
import { mostMatches } from './find-matches';
import type { Find } from './use-find';

const countInWords = ({ wanted, count, at }: Find): string => {
  if (wanted === '') return '';
  if (count === 0) return 'None';
  return `${(at + 1).toLocaleString('en')} of ${count.toLocaleString('en')}${count === mostMatches ? '+' : ''}`;
};

/** Looks for a text in the body that is shown. */
export const FindBar = ({ find }: { readonly find: Find }) => {
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') find.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="find-bar" onKeyDown={(event) => event.key === 'Escape' && press(event)}>
      <input
        type="text"
        className="text-field"
        aria-label="Find in response"
        placeholder="Find"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: it was just asked for
        autoFocus
        value={find.wanted}
        onFocus={(event) => event.target.select()}
        onChange={(event) => find.look(event.target.value)}
        onKeyDown={press}
      />
      <span className="find-count" role="status" aria-label="Matches">
        {countInWords(find)}
      </span>
      <IconButton size="small" icon={ChevronUp} label="Previous match" onClick={() => find.step(-1)} />
      <IconButton size="small" icon={ChevronDown} label="Next match" onClick={() => find.step(1)} />
      <IconButton size="small" icon={X} label="Close find" onClick={find.close} />
    </search>
  );
};
