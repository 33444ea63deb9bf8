import { useEffect, useState } from 'react';
import { copyText } from '../state/mock-servers/mock-server-actions';

const shownFor = 1_500;

/** Puts texts on the clipboard, and says for a moment that it did; in words too, where there are any. */
export const useCopy = () => {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownFor);
    return () => clearTimeout(timer);
  }, [copied]);
  return {
    copied,
    copy: async (text: string, confirmation?: string) => setCopied(await copyText(text, confirmation)),
  };
};
