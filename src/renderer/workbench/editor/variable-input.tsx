import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import { VariableList } from './variable-list';
import { completionsOf, piecesOf, typedVariable, useVariables, variableInWords, variableNamed } from './variables';
import './variable-input.css';

interface VariableInputProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly className?: string;
  readonly secret?: boolean;
  readonly readOnly?: boolean;
  readonly onChange: (value: string) => void;
  readonly onPaste?: (text: string) => boolean;
}

/** A text longer than this is not coloured. */
const longestColoured = 4_000;

/** A line of text in which variables are coloured, explained under the pointer, and completed while they are typed. */
export const VariableInput = (props: VariableInputProps) => {
  const { label, value, placeholder, className = '', secret = false, readOnly = false, onChange, onPaste } = props;
  const variables = useVariables();
  const input = useRef<HTMLInputElement>(null);
  const back = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const [hint, setHint] = useState('');
  const options = typed === null ? [] : completionsOf(typed, variables);
  const plain = secret || value.length > longestColoured;

  const follow = () => {
    if (back.current && input.current) back.current.scrollLeft = input.current.scrollLeft;
  };
  const look = () => {
    const element = input.current;
    if (!element) return;
    const next = typedVariable(element.value.slice(0, element.selectionStart ?? 0));
    if (next !== typed) {
      setTyped(next);
      setAt(0);
    }
  };
  const choose = (name: string) => {
    const element = input.current;
    if (!element) return;
    const caret = element.selectionStart ?? value.length;
    const from = value.slice(0, caret).lastIndexOf('{{') + 2;
    const rest = value.slice(caret).replace(/^[^{}]*\}\}/, '');
    const next = `${value.slice(0, from)}${name}}}`;
    onChange(next + rest);
    setTyped(null);
    requestAnimationFrame(() => element.setSelectionRange(next.length, next.length));
  };
  const press = (event: KeyboardEvent) => {
    if (options.length === 0 || event.nativeEvent.isComposing) return;
    const option = options[at];
    if (event.key === 'ArrowDown') setAt((at + 1) % options.length);
    else if (event.key === 'ArrowUp') setAt((at + options.length - 1) % options.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey && option)
      choose(option.name);
    else if (event.key === 'Escape') setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const point = ({ clientX }: MouseEvent) => {
    const over = [...(back.current?.querySelectorAll<HTMLElement>('[data-inside]') ?? [])].find((piece) => {
      const { left, right } = piece.getBoundingClientRect();
      return clientX >= left && clientX <= right;
    });
    setHint(over ? variableInWords(over.dataset.inside ?? '', variables) : '');
  };

  return (
    <div className={`variable-input ${className}`} data-plain={plain}>
      {!plain && (
        <div ref={back} className="variable-input-back" aria-hidden>
          {piecesOf(value).map(({ text, inside }, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other name
              key={index}
              {...(inside !== null && {
                'data-inside': inside,
                className: variableNamed(inside, variables) ? 'variable-known' : 'variable-unknown',
              })}
            >
              {text}
            </span>
          ))}
        </div>
      )}
      <input
        ref={input}
        type={secret ? 'password' : 'text'}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={options.length > 0 ? listId : undefined}
        aria-activedescendant={options.length > 0 ? `${listId}-${at}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        spellCheck={false}
        readOnly={readOnly}
        title={hint || undefined}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          look();
        }}
        onPaste={(event) => {
          if (onPaste?.(event.clipboardData.getData('text/plain'))) event.preventDefault();
        }}
        onKeyDown={press}
        onKeyUp={(event) => {
          follow();
          if (event.key.startsWith('Arrow') && event.key !== 'ArrowUp' && event.key !== 'ArrowDown') look();
        }}
        onScroll={follow}
        onSelect={follow}
        onBlur={() => setTyped(null)}
        onMouseMove={plain ? undefined : point}
      />
      {options.length > 0 && (
        <VariableList
          id={listId}
          options={options}
          at={at}
          anchor={input}
          typed={typed?.length ?? 0}
          onPoint={setAt}
          onChoose={choose}
        />
      )}
    </div>
  );
};
