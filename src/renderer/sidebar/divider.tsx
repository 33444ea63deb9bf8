import type { KeyboardEvent, PointerEvent } from 'react';
import { narrowest } from './use-sidebar-width';

interface DividerProps {
  readonly width: number;
  /** The most that this window has room for. */
  readonly widest: number;
  readonly onWidth: (width: number) => void;
}

const step = 16;

/** The edge between list and workbench: dragged, or moved with the arrow keys. A double click sets it back. */
export const Divider = ({ width, widest, onWidth }: DividerProps) => {
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') onWidth(width - step);
    if (key === 'ArrowRight') onWidth(width + step);
    if (key === 'Home') onWidth(narrowest);
    if (key === 'End') onWidth(widest);
  };
  const grab = (event: PointerEvent<HTMLElement>) => {
    const edge = event.currentTarget;
    const offset = width - event.clientX;
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = (move) => onWidth(move.clientX + offset);
    edge.onpointerup = () => {
      edge.onpointermove = null;
    };
  };
  return (
    <hr
      className="divider"
      aria-label="Width of the list"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={grab}
      onDoubleClick={() => onWidth(288)}
    />
  );
};
