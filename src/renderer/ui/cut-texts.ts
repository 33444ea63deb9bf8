import { useEffect } from 'react';
import { shortened } from '../../shared/words';

/** The texts whose tooltip was given here. One that a view has given says more, and stays. */
const given = new WeakSet<Element>();

/** Gives a text its whole as a tooltip while it is cut. How much room it has is only known now. */
const look = ({ target }: Event): void => {
  const text = target instanceof Element ? target.closest<HTMLElement>('.truncate') : null;
  if (!text || (text.title !== '' && !given.has(text))) return;
  if (text.scrollWidth > text.clientWidth) {
    text.title = shortened(text.textContent);
    given.add(text);
  } else if (given.delete(text)) text.removeAttribute('title');
};

/** Lets every text that is cut (`.truncate`) tell its whole when the pointer comes to it. */
export const useCutTexts = (): void =>
  useEffect(() => {
    document.addEventListener('pointerover', look);
    return () => document.removeEventListener('pointerover', look);
  }, []);
