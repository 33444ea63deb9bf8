import type { ReactNode } from 'react';
import type { Fault } from './draft';

interface FieldRowProps {
  /** Of the field; its label's, where that is text. */
  readonly id: string;
  readonly label: string;
  /** The field takes its name from the text itself. */
  readonly labelIsText?: boolean;
  readonly hint?: string;
  readonly fault: Fault | undefined;
  readonly children: ReactNode;
}

/** A field with its name above and what is wrong with it below. */
export const FieldRow = ({ id, label, labelIsText = false, hint, fault, children }: FieldRowProps) => (
  <div className="configuration-field">
    {labelIsText ? (
      <span id={id} className="configuration-label">
        {label}
      </span>
    ) : (
      <label htmlFor={id} className="configuration-label">
        {label}
      </label>
    )}
    <div className="configuration-line">{children}</div>
    <p id={`${id}-fault`} className={fault ? 'configuration-fault' : 'configuration-hint'} role={fault && 'alert'}>
      {fault?.text ?? hint}
    </p>
  </div>
);
