import { windowKeys } from '../../frame/key-map';
import { localKeys } from '../../frame/local-keys';
import { useDialogs } from '../../state/dialogs';
import { keysInWords } from '../../state/shortcut-match';
import { Modal } from '../../ui/modal';
import './key-sheet.css';

const dismiss = () => useDialogs.setState({ keySheet: false });

const groups = [
  ...(['General', 'Tabs'] as const).map((group) => ({
    group: group as string,
    // Tabs 1 to 9 are one line.
    keys: windowKeys.filter((key) => key.group === group && !/^Show tab [2-9]/.test(key.label)),
  })),
  ...localKeys,
];

/** Ctrl+/: every key and what it does. */
export const KeySheet = () => {
  const open = useDialogs((state) => state.keySheet);
  if (!open) return null;
  return (
    <Modal title="Keyboard" onClose={dismiss}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in a low window the arrow keys scroll it */}
      <section className="modal-body key-sheet" aria-label="All keys" tabIndex={0}>
        {groups.map(({ group, keys }) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {keys.map(({ keys: all, label }) => (
                <div key={label}>
                  <dt>{label === 'Show tab 1' ? 'Show tab 1 to 8' : label}</dt>
                  <dd>
                    {all.map((one) => (
                      <kbd key={one}>{keysInWords(one)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Modal>
  );
};
