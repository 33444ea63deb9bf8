import { useLayoutEffect, useRef } from 'react';
import type { BodyLanguage } from './body-kind';

interface ColouredTextProps {
  readonly text: string;
  readonly language: BodyLanguage;
  readonly wrap: boolean;
  /** Told whenever the text stands in the document anew. */
  readonly onDrawn: (element: HTMLElement) => void;
}

/** A text longer than this stays plain: its colours would hold the window up. */
const longestColoured = 300_000;

/** The body of an answer: one text, in colours where its language has any. */
export const ColouredText = ({ text, language, wrap, onDrawn }: ColouredTextProps) => {
  const element = useRef<HTMLPreElement>(null);
  useLayoutEffect(() => {
    const pre = element.current;
    if (!pre) return;
    pre.textContent = text;
    onDrawn(pre);
    if (language === 'text' || text.length > longestColoured) return;
    let current = true;
    void import('./colour').then(({ coloured }) => {
      if (!current) return;
      pre.replaceChildren(coloured(text, language));
      onDrawn(pre);
    });
    return () => {
      current = false;
    };
  }, [text, language, onDrawn]);
  return (
    <pre
      ref={element}
      className="sent-body mono selectable"
      data-testid="response-body"
      data-wrap={wrap}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and Ctrl+F searches in it
      tabIndex={0}
    />
  );
};
