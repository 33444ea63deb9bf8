import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/**
 * What is typed while a menu is open, to look for in its entries; `panel` goes to its `MenuPanel`. The first entry left
 * has the focus, so that Enter chooses it.
 */
export const useTypedQuery = () => {
  const [query, setQuery] = useState('');
  const menu = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other entries are left
  useEffect(() => {
    const first = menu.current?.querySelector<HTMLElement>('[role^="menuitem"]');
    (first ?? menu.current)?.focus();
  }, [query]);
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event;
    if (key === 'Backspace') setQuery(query.slice(0, -1));
    // A space is typed only within words; before them it chooses an entry.
    else if (key.length === 1 && !ctrlKey && !metaKey && (key !== ' ' || query !== '')) setQuery(query + key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { query, clear: () => setQuery(''), panel: { ref: menu, onKeyDownCapture: press } };
};
