import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { DefinitionCheck } from '../../../shared/model/api';

interface ProblemsProps {
  readonly check: DefinitionCheck | null;
  readonly onJump: (line: number, column: number) => void;
}

/** What is wrong with a definition; a click jumps to it. */
export const Problems = ({ check, onJump }: ProblemsProps) => {
  if (!check || check.problems.length === 0) return null;
  return (
    <section className="definition-problems" aria-label="Problems">
      <ul>
        {check.problems.map(({ severity, line, column, message }) => {
          const Icon = severity === 'error' ? CircleAlert : TriangleAlert;
          return (
            <li key={`${line}:${column} ${message}`}>
              <button type="button" data-severity={severity} onClick={() => onJump(line, column)}>
                <Icon size={13} strokeWidth={1.75} aria-hidden />
                <span className="mono">
                  {line}:{column}
                </span>
                <span>{message}</span>
              </button>
            </li>
          );
        })}
        {check.more > 0 && <li className="muted">and {check.more} more</li>}
      </ul>
    </section>
  );
};
