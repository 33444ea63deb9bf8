import { Ellipsis } from 'lucide-react';

interface RowMoreProps {
  readonly name: string;
  /** Whether its menu is open. */
  readonly open: boolean;
  /** Opens it there, in pixels of the window. */
  readonly onMenu: (x: number, y: number) => void;
}

/** The ••• of a row: its menu, by the mouse. The keyboard has the menu key. */
export const RowMore = ({ name, open, onMenu }: RowMoreProps) => (
  <button
    type="button"
    className="row-action"
    tabIndex={-1}
    aria-label={`More actions for ${name}`}
    aria-haspopup="menu"
    aria-expanded={open}
    onClick={({ currentTarget }) => {
      const { left, bottom } = currentTarget.getBoundingClientRect();
      onMenu(left, bottom);
    }}
  >
    <Ellipsis size={14} strokeWidth={1.75} aria-hidden />
  </button>
);
