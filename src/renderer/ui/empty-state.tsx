import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly picture: ReactNode;
  readonly title?: string;
  readonly text: ReactNode;
  readonly children?: ReactNode;
}

/** What stands where nothing is yet: a picture, a sentence, and the way to the first thing. */
export const EmptyState = ({ picture, title, text, children }: EmptyStateProps) => (
  <div className="empty">
    {picture}
    {title && <h2 className="empty-title">{title}</h2>}
    <p className="empty-text">{text}</p>
    {children && <div className="empty-actions">{children}</div>}
  </div>
);
