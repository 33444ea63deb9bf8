import { Check, type LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import './menu.css';

/** The floating list of a menu. Goes inside a `DropdownMenu.Root` beside its trigger. */
export const MenuPanel = ({ children, ...rest }: ComponentProps<typeof DropdownMenu.Content>) => (
  <DropdownMenu.Portal>
    <DropdownMenu.Content className="menu" sideOffset={4} collisionPadding={8} {...rest}>
      {children}
    </DropdownMenu.Content>
  </DropdownMenu.Portal>
);

interface LabelProps {
  readonly icon?: LucideIcon;
  /** Anything that stands where the icon would. */
  readonly mark?: ReactNode;
  readonly label: string;
}

const Label = ({ icon: Icon, mark, label }: LabelProps) => (
  <>
    <span className="menu-mark" aria-hidden>
      {Icon ? <Icon size={14} strokeWidth={1.75} /> : mark}
    </span>
    <span className="menu-label truncate">{label}</span>
  </>
);

/** What is chosen, or on, has it at the end of its entry. */
const Tick = () => (
  <DropdownMenu.ItemIndicator forceMount className="menu-tick" aria-hidden>
    <Check size={14} strokeWidth={1.75} />
  </DropdownMenu.ItemIndicator>
);

interface MenuEntryProps extends LabelProps {
  readonly detail?: string;
  readonly shortcut?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Of an entry that switches something: whether that is on. */
  readonly checked?: boolean;
  readonly onSelect: () => void;
}

/** One entry of a menu. */
export const MenuEntry = ({
  detail,
  shortcut,
  danger,
  disabled = false,
  checked,
  onSelect,
  ...label
}: MenuEntryProps) => {
  const looks = { className: danger ? 'menu-entry menu-danger' : 'menu-entry', disabled, onSelect };
  const content = (
    <>
      <Label {...label} />
      {detail && <span className="menu-detail">{detail}</span>}
      {shortcut && (
        <kbd className="menu-detail" aria-hidden>
          {shortcut}
        </kbd>
      )}
    </>
  );
  return checked === undefined ? (
    <DropdownMenu.Item {...looks}>{content}</DropdownMenu.Item>
  ) : (
    <DropdownMenu.CheckboxItem {...looks} checked={checked}>
      {content}
      <Tick />
    </DropdownMenu.CheckboxItem>
  );
};

interface MenuChoiceProps extends LabelProps {
  readonly value: string;
  /** What else there is to say of it, and how that looks. */
  readonly description?: string | undefined;
  readonly end?: ReactNode;
}

/** One of the entries of a `DropdownMenu.RadioGroup`, of which one is chosen. */
export const MenuChoice = ({ value, description, end, ...label }: MenuChoiceProps) => (
  <DropdownMenu.RadioItem value={value} className="menu-entry" aria-description={description}>
    <Label {...label} />
    {end}
    <Tick />
  </DropdownMenu.RadioItem>
);

/** A line between two groups of entries. */
export const MenuSeparator = () => <DropdownMenu.Separator className="menu-separator" />;
