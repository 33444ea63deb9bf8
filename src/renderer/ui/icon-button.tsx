import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Hint } from './hint';
import './icon-button.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'aria-label'> {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut?: string;
  readonly size?: 'small' | 'medium';
  /** What the tooltip says where the accessible name would be too much. */
  readonly hint?: string;
}

/** A button that is only an icon; its name is its tooltip. */
export const IconButton = ({ label, icon: Icon, shortcut, size = 'medium', hint, ...rest }: IconButtonProps) => (
  <Hint text={hint ?? label} {...(shortcut !== undefined && { shortcut })}>
    <button {...rest} type="button" aria-label={label} className={`icon-button icon-button-${size}`}>
      <Icon size={size === 'small' ? 14 : 16} strokeWidth={1.75} aria-hidden />
    </button>
  </Hint>
);
