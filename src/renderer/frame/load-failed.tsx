import type { Refusal } from '../../shared/errors';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { refusalInWords } from '../words';

/** What is left to say when the workspace cannot be had at all. */
export const LoadFailed = ({ error }: { readonly error: Refusal }) => (
  <main className="workbench-empty">
    <Notice tone="error" actions={<Button onClick={() => window.location.reload()}>Load again</Button>}>
      The workspace could not be opened. {refusalInWords(error)}
    </Notice>
  </main>
);
