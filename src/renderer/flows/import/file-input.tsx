import { type ReactNode, useId } from 'react';

interface FileInputProps {
  readonly look: 'primary' | 'outline';
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A button that asks for files. Underneath is the browser's own file input. */
export const FileInput = ({ look, onFiles, children }: FileInputProps) => {
  const id = useId();
  return (
    <span className="file-input">
      <input
        id={id}
        type="file"
        multiple
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
