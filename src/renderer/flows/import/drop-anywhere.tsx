import { useEffect, useState } from 'react';
import { openImport, useDialogs } from '../../state/dialogs';
import './drop-anywhere.css';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Takes files that are dropped anywhere on the window, before an editor under the pointer takes them as text. */
export const DropAnywhere = () => {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const aim = (step: number) => (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = Math.max(0, depth + step);
      setOver(depth > 0);
    };
    const enter = aim(1);
    const leave = aim(-1);
    const hover = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) openImport(files, useDialogs.getState().importing?.stay ?? false);
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name as 'drop', listener, true);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name as 'drop', listener, true);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="drop-anywhere" aria-hidden>
      <p className="drop-anywhere-card">Drop to import</p>
    </div>
  );
};
