import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly tone: 'error' | 'warning';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Something that is wrong, said where it is wrong, with what can be done about it. */
export const Notice = ({ tone, children, actions }: NoticeProps) => {
  const Icon = tone === 'error' ? CircleAlert : TriangleAlert;
  return (
    <div className={`notice notice-${tone}`} role="alert">
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <div className="notice-text">{children}</div>
      {actions && <div className="notice-actions">{actions}</div>}
    </div>
  );
};
