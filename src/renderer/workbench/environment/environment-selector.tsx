import { ChevronDown, Variable } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { quoted, shortened } from '../../../shared/words';
import { changeSettings, useSettings } from '../../state/settings';
import { environments } from '../../state/workspace/environments';
import { matchingOptions } from '../../ui/combobox-options';
import { MenuChoice, MenuPanel } from '../../ui/menu';
import { useTypedQuery } from '../../ui/use-typed-query';
import './environment-selector.css';

const none = 'No Environment';

/** Which environment's variables requests are sent with. Typing while its menu is open looks for a name. */
export const EnvironmentSelector = () => {
  const all = environments.use((state) => state.sorted);
  const active = useSettings((settings) => settings.activeEnvironment);
  const chosen = all.find(({ id }) => id === active);
  const name = shortened(chosen?.name ?? none);
  const { query, clear, panel } = useTypedQuery();
  const options = [{ id: '', label: none }, ...all.map(({ id, name }) => ({ id, label: name }))];
  const shown = matchingOptions(options, query);
  return (
    <DropdownMenu.Root modal={false} onOpenChange={clear}>
      <DropdownMenu.Trigger asChild>
        <button type="button" className="environment-selector" aria-label={`Active environment: ${name}`}>
          <Variable size={14} strokeWidth={1.75} aria-hidden />
          <span className="truncate">{name}</span>
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
        </button>
      </DropdownMenu.Trigger>
      <MenuPanel align="end" {...panel}>
        {all.length > 0 && (
          <p className="menu-query">{query === '' ? 'Type to search' : `Searching for ${quoted(query, 100)}`}</p>
        )}
        <DropdownMenu.RadioGroup
          value={chosen?.id ?? ''}
          onValueChange={(id) => changeSettings({ activeEnvironment: id === '' ? null : id })}
        >
          {shown.map(({ id, label }) => (
            <MenuChoice key={id} value={id} label={shortened(label)} />
          ))}
        </DropdownMenu.RadioGroup>
        {shown.length === 0 && <p className="menu-none">Nothing has this name.</p>}
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
