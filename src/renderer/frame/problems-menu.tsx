import { TriangleAlert } from 'lucide-react';
import { Popover } from 'radix-ui';
import { counted, refusalInWords } from '../../shared/words';
import { useProblems } from '../state/workspace/problems';

/** Files of the workspace that could not be read, quietly, and why. */
export const ProblemsMenu = () => {
  const problems = useProblems((state) => state.all);
  if (problems.length === 0) return null;
  return (
    <Popover.Root>
      <Popover.Trigger className="status-chip status-warning">
        <TriangleAlert size={13} strokeWidth={1.75} aria-hidden />
        {counted(problems.length, 'file')} with problems
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="problems"
          side="top"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label="Files with problems"
        >
          <h2 className="problems-title">Files with problems</h2>
          <p className="problems-text">They are left as they are on disk. Repair one and it shows up by itself.</p>
          <ul>
            {problems.map(({ file, error }) => (
              <li key={file} className="problems-item">
                <p className="problems-file">{file}</p>
                <p className="problems-text">{refusalInWords(error)}</p>
              </li>
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
};
