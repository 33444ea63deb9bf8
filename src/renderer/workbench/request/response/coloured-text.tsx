import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import type { BodyLanguage } from './body-kind';
import './coloured-text.css';

interface ColouredTextProps extends ComponentProps<'pre'> {
  readonly text: string;
  readonly language: BodyLanguage;
  /** Told whenever the text stands in the document anew. */
  readonly onDrawn?: (element: HTMLElement) => void;
}

/** A text longer than this stays plain: its colours would hold the window up. */
const longestColoured = 300_000;

/** Whether a text would have colours if it were shorter. */
export const isTooLargeToColour = (text: string, language: BodyLanguage): boolean =>
  language !== 'text' && text.length > longestColoured;

/** A body to read: one text, in colours where its language has any. */
export const ColouredText = ({ text, language, onDrawn, className, ...rest }: ColouredTextProps) => {
  const element = useRef<HTMLPreElement>(null);
  useLayoutEffect(() => {
    const pre = element.current;
    if (!pre) return;
    pre.textContent = text;
    onDrawn?.(pre);
    if (language === 'text' || isTooLargeToColour(text, language)) return;
    let current = true;
    void import('./colour').then(({ coloured }) => {
      if (!current) return;
      pre.replaceChildren(coloured(text, language));
      onDrawn?.(pre);
    });
    return () => {
      current = false;
    };
  }, [text, language, onDrawn]);
  return <pre {...rest} ref={element} className={`coloured ${className}`} />;
};
