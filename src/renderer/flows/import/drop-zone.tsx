import { FileDown } from 'lucide-react';
import { FileInput } from '../../ui/file-input';
import { PasteField } from './paste-field';

/** Where files are chosen or dropped, or text is pasted. Dropping works anywhere on the window; here is where it is said. */
export const DropZone = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => (
  <div className="modal-body import-body">
    <div className="drop-zone">
      <FileDown size={28} strokeWidth={1.25} aria-hidden />
      <p className="drop-title">Drop files anywhere on the window</p>
      <p className="drop-text">Several at once are fine, up to 100 MB each.</p>
      <FileInput multiple look="primary" onFiles={onFiles}>
        Choose files
      </FileInput>
    </div>
    <PasteField onFiles={onFiles} />
  </div>
);
