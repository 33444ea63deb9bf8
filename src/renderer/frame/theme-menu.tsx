import { Monitor, Moon, Sun } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { Settings } from '../../shared/model/settings';
import { changeSettings, useSettings } from '../state/settings';
import { IconButton } from '../ui/icon-button';
import { MenuChoice, MenuPanel } from '../ui/menu';

const themes = [
  { theme: 'light', label: 'Light', icon: Sun },
  { theme: 'dark', label: 'Dark', icon: Moon },
  { theme: 'system', label: 'System', icon: Monitor },
] as const;

/** Light, dark, or what the system says. */
export const ThemeMenu = () => {
  const chosen = useSettings((settings) => settings.theme);
  const icon = themes.find(({ theme }) => theme === chosen)?.icon ?? Monitor;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton size="small" label="Theme" icon={icon} />
      </DropdownMenu.Trigger>
      <MenuPanel side="top" align="end">
        <DropdownMenu.RadioGroup
          value={chosen}
          onValueChange={(value) => changeSettings({ theme: value as Settings['theme'] })}
        >
          {themes.map(({ theme, label, icon }) => (
            <MenuChoice key={theme} value={theme} label={label} icon={icon} />
          ))}
        </DropdownMenu.RadioGroup>
      </MenuPanel>
    </DropdownMenu.Root>
  );
};
