import { useId, useState } from 'react';
import type { Settings } from '../../../shared/model/settings';
import { useDialogs } from '../../state/dialogs';
import { changeSettings, useSettings } from '../../state/settings';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Modal } from '../../ui/modal';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import './settings-dialog.css';

const dismiss = () => useDialogs.setState({ settings: false });

const themes: readonly { readonly value: Settings['theme']; readonly label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'System' },
];

/** How the app looks and what it keeps. Every change holds at once. */
export const SettingsDialog = () => {
  const open = useDialogs((state) => state.settings);
  return open ? <OpenSettings /> : null;
};

const OpenSettings = () => {
  const settings = useSettings();
  const theme = useId();
  return (
    <Modal title="Settings" width="narrow" onClose={dismiss}>
      <div className="modal-body settings">
        <div className="settings-line">
          <label htmlFor={theme}>Theme</label>
          <Select
            id={theme}
            value={settings.theme}
            options={themes}
            onChange={(value) => changeSettings({ theme: value })}
          />
        </div>
        <Checkbox
          label="Wrap long lines"
          checked={settings.wrapLines}
          onChange={(wrapLines) => changeSettings({ wrapLines })}
        />
        <h3>Requests</h3>
        <NumberLine
          label="Time limit"
          unit="ms"
          value={settings.requestTimeout}
          min={100}
          max={600_000}
          onChange={(requestTimeout) => changeSettings({ requestTimeout })}
        />
        <Checkbox
          label="Save Responses"
          hint="What answered a request is kept in the History, ready for mock servers."
          checked={settings.saveResponses}
          onChange={(saveResponses) => changeSettings({ saveResponses })}
        />
        <h3>Call Logs and History</h3>
        <NumberLine
          label="Calls kept of each mock server"
          unit=""
          value={settings.callsKept}
          min={1_000}
          max={20_000}
          onChange={(callsKept) => changeSettings({ callsKept })}
        />
        <Checkbox
          label="Mask secrets"
          hint="Authorization, cookies and API keys are not written to disk or exported."
          checked={settings.maskSecrets}
          onChange={(maskSecrets) => changeSettings({ maskSecrets })}
        />
      </div>
      <footer className="modal-foot">
        <Button look="primary" onClick={dismiss}>
          Done
        </Button>
      </footer>
    </Modal>
  );
};

interface NumberLineProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A number that holds as soon as it is within its bounds; what is not says what would be. */
const NumberLine = ({ label, unit, value, min, max, onChange }: NumberLineProps) => {
  const id = useId();
  const problem = useId();
  const [typed, setTyped] = useState(String(value));
  const fits = (text: string) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
  const valid = fits(typed);
  return (
    <>
      <div className="settings-line">
        <label htmlFor={id}>{label}</label>
        <span className="settings-number">
          <NumberField
            id={id}
            value={typed}
            min={min}
            max={max}
            invalid={!valid}
            describedBy={problem}
            onChange={(text) => {
              setTyped(text);
              if (fits(text)) onChange(Number(text));
            }}
          />
          <span className="settings-unit">{unit}</span>
        </span>
      </div>
      {!valid && (
        <p id={problem} className="settings-problem" role="alert">
          A whole number from {min.toLocaleString('en')} to {max.toLocaleString('en')}.
        </p>
      )}
    </>
  );
};
