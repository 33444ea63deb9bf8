import { useId, useState } from 'react';
import { Button } from '../../ui/button';
import { fileOfText } from './pasted-files';

/** Longer texts are shown cut: a text field of megabytes holds up the window. */
const longestShown = 200_000;

/** Where text is pasted that would otherwise be a file. */
export const PasteField = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => {
  const id = useId();
  const [text, setText] = useState('');
  const isLong = text.length > longestShown;
  return (
    <div className="paste-field">
      <label className="field-label" htmlFor={id}>
        Paste cURL, JSON or YAML
      </label>
      <textarea
        id={id}
        className="paste-text mono"
        spellCheck={false}
        value={isLong ? `${text.slice(0, longestShown)}…` : text}
        readOnly={isLong}
        onChange={(event) => setText(event.target.value)}
      />
      <Button look="outline" disabled={text.trim() === ''} onClick={() => onFiles([fileOfText(text)])}>
        Import text
      </Button>
    </div>
  );
};
