import { useEffect, useRef } from 'react';
import { pastedFiles } from './pasted-files';

/** Takes what is pasted while the dialog is open, whatever in it has the focus. */
export const usePaste = (onFiles: (files: readonly File[]) => void) => {
  const give = useRef(onFiles);
  give.current = onFiles;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = pastedFiles(event);
      if (files.length === 0) return;
      event.preventDefault();
      give.current(files);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
};
