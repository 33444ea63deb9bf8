import { useEffect, useState } from 'react';
import { refusalInWords } from '../../../../shared/words';
import { call } from '../../../bridge';

/** A page, in a frame that runs no script and reaches nothing. */
export const PagePreview = ({ text }: { readonly text: string }) => (
  <iframe className="sent-frame" title="Preview" sandbox="" srcDoc={text} />
);

const dataUrl = (bytes: Uint8Array<ArrayBuffer>, type: string): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(new Blob([bytes], { type }));
  });

interface PicturePreviewProps {
  readonly job: string;
  readonly type: string;
}

/** A picture; its bytes are fetched when it is shown. */
export const PicturePreview = ({ job, type }: PicturePreviewProps) => {
  const [source, setSource] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const answer = await call('request.body', { job });
      const bytes = answer.ok ? answer.value.bytes : null;
      const url = bytes && (await dataUrl(bytes, type));
      if (!current) return;
      setSource(url);
      setProblem(
        answer.ok
          ? url === null
            ? 'This picture is too large to be shown here.'
            : null
          : refusalInWords(answer.error),
      );
    };
    void load();
    return () => {
      current = false;
    };
  }, [job, type]);
  if (problem !== null) return <p className="sent-note">{problem}</p>;
  return (
    <div className="sent-picture">
      {source !== null && (
        <img
          alt="The response"
          src={source}
          onError={() => setProblem('This is no picture that can be shown: its bytes are not what its type says.')}
        />
      )}
    </div>
  );
};
