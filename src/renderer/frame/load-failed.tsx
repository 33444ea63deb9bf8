import type { Refusal } from '../../shared/errors';
import { refusalInWords } from '../../shared/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** What is left to say when the workspace cannot be had at all. */
export const LoadFailed = ({ error }: { readonly error: Refusal }) => (
  <main className="workbench-empty">
    <Notice tone="error" actions={<Button onClick={() => window.location.reload()}>Load again</Button>}>
      The workspace could not be opened. {refusalInWords(error)}
    </Notice>
  </main>
);
