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

interface MenuEntryProps {
  readonly icon?: LucideIcon;
  /** Anything that stands where the icon would. */
  readonly mark?: ReactNode;
  readonly label: string;
  readonly detail?: string;
  readonly shortcut?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Of an entry that switches something: whether that is on. Its icon is a check then. */
  readonly checked?: boolean;
  readonly onSelect: () => void;
}

/** One entry of a menu. */
export const MenuEntry = ({
  icon: Icon,
  mark,
  label,
  detail,
  shortcut,
  danger,
  disabled,
  checked,
  onSelect,
}: MenuEntryProps) => {
  const MarkIcon = checked ? Check : Icon;
  const looks = {
    className: danger ? 'menu-entry menu-danger' : 'menu-entry',
    ...(disabled !== undefined && { disabled }),
    onSelect,
  };
  const content = (
    <>
      <span className="menu-mark" aria-hidden>
        {MarkIcon ? <MarkIcon size={14} strokeWidth={1.75} /> : mark}
      </span>
      <span className="menu-label truncate">{label}</span>
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
    </DropdownMenu.CheckboxItem>
  );
};

/** A line between two groups of entries. */
export const MenuSeparator = () => <DropdownMenu.Separator className="menu-separator" />;
