import { HoverCard } from 'radix-ui';
import type { ReactNode } from 'react';

interface FactCardProps {
  /** What it is called, as in *Time*; and what it is. */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A fact of a response, and what it is made of where it is pointed at. */
export const FactCard = ({ name, value, label, className, children }: FactCardProps) => (
  <HoverCard.Root openDelay={150} closeDelay={100}>
    <HoverCard.Trigger asChild>
      <button type="button" className="sent-fact sent-fact-more" aria-label={`${name} ${value}`}>
        {value}
      </button>
    </HoverCard.Trigger>
    <HoverCard.Portal>
      <HoverCard.Content
        role="region"
        aria-label={label}
        className={className}
        align="end"
        sideOffset={6}
        collisionPadding={8}
      >
        {children}
      </HoverCard.Content>
    </HoverCard.Portal>
  </HoverCard.Root>
);
