import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import './button.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `primary` for the one thing a view is for; `danger` for what takes something away. */
  readonly look?: 'primary' | 'outline' | 'soft' | 'quiet' | 'danger' | 'link';
  readonly icon?: LucideIcon;
  readonly type?: 'button' | 'submit';
}

/** A push button with a word on it. */
export const Button = ({ look = 'outline', icon: Icon, children, type = 'button', ...rest }: ButtonProps) => (
  <button {...rest} type={type} className={`button button-${look}`}>
    {Icon && <Icon size={14} strokeWidth={1.75} aria-hidden />}
    {children}
  </button>
);
