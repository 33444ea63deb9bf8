import { ChevronDown, Variable } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { shortened } from '../../../shared/words';
import { changeSettings, useSettings } from '../../state/settings';
import { environments } from '../../state/workspace/environments';
import { MenuPanel } from '../../ui/menu';
import './environment-selector.css';

const none = 'No Environment';

/** Which environment's variables requests are sent with. */
export const EnvironmentSelector = () => {
  const all = environments.use((state) => state.sorted);
  const active = useSettings((settings) => settings.activeEnvironment);
  const chosen = all.find(({ id }) => id === active);
  const name = shortened(chosen?.name ?? none, 60);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <button type="button" className="environment-selector" aria-label={`Active environment: ${name}`}>
          <Variable size={14} strokeWidth={1.75} aria-hidden />
          <span className="truncate">{name}</span>
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
        </button>
      </DropdownMenu.Trigger>
      <MenuPanel align="end">
        <DropdownMenu.RadioGroup
          value={chosen?.id ?? ''}
          onValueChange={(id) => changeSettings({ activeEnvironment: id === '' ? null : id })}
        >
          {[{ id: '', name: none }, ...all].map((one) => (
            <DropdownMenu.RadioItem key={one.id} value={one.id} className="menu-entry">
              <span className="menu-label truncate">{shortened(one.name, 60)}</span>
              <DropdownMenu.ItemIndicator className="menu-detail" aria-hidden>
                ✓
              </DropdownMenu.ItemIndicator>
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
