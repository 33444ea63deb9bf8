import { type ReactNode, useId } from 'react';
import './button.css';
import './file-input.css';

interface FileInputProps {
  /** Of the input, where something else names it, too. */
  readonly id?: string;
  /** Whether several may be chosen. */
  readonly multiple: boolean;
  readonly look: 'primary' | 'outline';
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A button that asks for files. Underneath is the browser's own file input. */
export const FileInput = ({ id: given, multiple, look, onFiles, children }: FileInputProps) => {
  const own = useId();
  const id = given ?? own;
  return (
    <span className="file-input">
      <input
        id={id}
        type="file"
        multiple={multiple}
        className="unseen"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          onFiles(files);
        }}
      />
      <label htmlFor={id} className={`button button-${look}`}>
        {children}
      </label>
    </span>
  );
};
