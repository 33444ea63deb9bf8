import { useId } from 'react';
import { longestDelay } from '../../../shared/longest-delay';
import { Checkbox } from '../../ui/checkbox';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import type { ConfigurationDraft, Fault, Speed, TextField } from './draft';

interface DelayFieldProps {
  readonly draft: ConfigurationDraft;
  readonly fault: Fault | undefined;
  readonly onChange: (patch: Partial<ConfigurationDraft>) => void;
  readonly onSettle: ((patch: Partial<ConfigurationDraft>) => void) | undefined;
}

const speeds: readonly { readonly value: Speed; readonly label: string }[] = [
  { value: '2g', label: '2G (300 ms)' },
  { value: '3g', label: '3G (100 ms)' },
  { value: 'custom', label: 'Custom' },
];

/** How long every answer waits: as on a slow network, or so many milliseconds. */
export const DelayField = ({ draft, fault, onChange, onSettle }: DelayFieldProps) => {
  const id = useId();
  const choose = (patch: Partial<ConfigurationDraft>) => {
    onChange(patch);
    onSettle?.(patch);
  };
  return (
    <div>
      <Checkbox
        label="Simulate a fixed network delay"
        hint="Every answer waits, unless its example has a delay of its own."
        checked={draft.delayed}
        onChange={(delayed) => choose({ delayed })}
      />
      {draft.delayed && (
        <div className="configuration-indent">
          <div className="configuration-line">
            <label htmlFor={`${id}speed`}>Network</label>
            <Select
              id={`${id}speed`}
              value={draft.speed}
              options={speeds}
              onChange={(speed) => choose(speed === 'custom' ? { speed, delay: draft.delay || '1000' } : { speed })}
            />
            {draft.speed === 'custom' && (
              <>
                <NumberField
                  id={`${id}delay`}
                  name={'delay' satisfies TextField}
                  value={draft.delay}
                  min={0}
                  max={longestDelay}
                  invalid={fault !== undefined}
                  describedBy={`${id}fault`}
                  onChange={(delay) => onChange({ delay })}
                  onSettle={() => onSettle?.({ delay: draft.delay })}
                />
                <label htmlFor={`${id}delay`}>milliseconds</label>
              </>
            )}
          </div>
          {fault && (
            <p id={`${id}fault`} className="configuration-fault" role="alert">
              {fault.text}
            </p>
          )}
        </div>
      )}
    </div>
  );
};
