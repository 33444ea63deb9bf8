import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface CardProps {
  readonly icon: LucideIcon;
  readonly title: ReactNode;
  readonly marked?: boolean;
  readonly children: ReactNode;
}

/** One of the things a mock server is made of. */
export const Card = ({ icon: Icon, title, marked = false, children }: CardProps) => (
  <section className="mock-card" data-marked={marked}>
    <div className="mock-card-title">
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {title}
    </div>
    {children}
  </section>
);
