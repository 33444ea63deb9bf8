import { indentOf } from '../indent';
import type { DropMark } from './drop-rules';

interface DropLineProps {
  readonly mark: DropMark | null;
  readonly rowHeight: number;
}

/** The line between two rows where dragged things would fall. */
export const DropLine = ({ mark, rowHeight }: DropLineProps) =>
  mark?.kind === 'line' ? (
    <div
      className="drop-line"
      aria-hidden
      style={{ transform: `translateY(${mark.before * rowHeight - 1}px)`, left: indentOf(mark.level) }}
    />
  ) : null;
