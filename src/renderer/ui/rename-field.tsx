import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { focusNext } from './use-return-focus';
import './rename-field.css';

type EndedBy = 'key' | 'blur';

interface RenameFieldProps {
  readonly name: string;
  /** Keeps the name; gives back in words why not. */
  readonly onCommit: (name: string) => Promise<string | null>;
  /** The field is done. After a key the focus has nowhere to be; after a blur it is elsewhere already. */
  readonly onDone: (ended: EndedBy) => void;
  readonly size?: 'row' | 'title';
}

const emptyName = 'A name cannot be empty.';

/** A name that is open for typing. Enter and blur keep it, Escape gives up, an empty one is refused. */
export const RenameField = ({ name, onCommit, onDone, size = 'row' }: RenameFieldProps) => {
  const input = useRef<HTMLInputElement>(null);
  const settled = useRef(false);
  const [text, setText] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();

  useEffect(() => {
    settled.current = false;
    input.current?.focus();
    input.current?.select();
  }, []);

  useEffect(() => {
    // The second half of a double click that opened the field does not leave it.
    const stay = (event: MouseEvent) => {
      if (event.detail > 1 && event.target !== input.current) event.preventDefault();
    };
    window.addEventListener('mousedown', stay, true);
    return () => window.removeEventListener('mousedown', stay, true);
  }, []);

  const finish = (by: EndedBy) => {
    settled.current = true;
    onDone(by);
  };

  const commit = async (by: EndedBy) => {
    if (settled.current) return;
    const wanted = text.trim();
    if (wanted === '') return setProblem(emptyName);
    if (wanted === name) return finish(by);
    settled.current = true;
    const refused = await onCommit(wanted);
    if (refused === null) return onDone(by);
    settled.current = false;
    setProblem(refused);
  };

  const blur = () => {
    if (settled.current) return;
    if (text.trim() === '') finish('blur');
    else void commit('blur');
  };

  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void commit('key');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      finish('key');
    }
  };

  return (
    <span className={`rename rename-${size}`}>
      <input
        {...focusNext}
        ref={input}
        className="rename-input"
        aria-label="New name"
        aria-invalid={problem !== null}
        aria-describedby={problem ? problemId : undefined}
        value={text}
        maxLength={100_000}
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(event.target.value.trim() === '' ? emptyName : null);
        }}
        onKeyDown={press}
        onBlur={blur}
        onContextMenu={(event) => event.stopPropagation()}
      />
      {problem && (
        <span id={problemId} className="rename-problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
};
