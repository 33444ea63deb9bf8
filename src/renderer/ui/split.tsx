import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import './split.css';

interface SplitProps {
  /** What the edge between the panes sets. */
  readonly label: string;
  /** Beside each other, or one above the other. */
  readonly direction?: 'row' | 'column';
  /** The share of the start to begin with, in percent. */
  readonly first?: number;
  readonly start: ReactNode;
  /** Without it, the start has all the room. */
  readonly end: ReactNode;
}

const narrowest = 20;
const widest = 75;
const step = 4;
const within = (share: number): number => Math.min(Math.max(share, narrowest), widest);

/** Two panes; the edge between them is dragged, or moved with the arrow keys. */
export const Split = ({ label, direction = 'row', first = 56, start, end }: SplitProps) => {
  const [share, setShare] = useState(first);
  const whole = useRef<HTMLDivElement>(null);
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft' || key === 'ArrowUp') setShare((now) => within(now - step));
    if (key === 'ArrowRight' || key === 'ArrowDown') setShare((now) => within(now + step));
    if (key === 'Home') setShare(narrowest);
    if (key === 'End') setShare(widest);
  };
  const grab = (event: PointerEvent<HTMLElement>) => {
    const edge = event.currentTarget;
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = (move) => {
      const box = whole.current?.getBoundingClientRect();
      if (!box) return;
      const at = direction === 'row' ? (move.clientX - box.left) / box.width : (move.clientY - box.top) / box.height;
      setShare(within(at * 100));
    };
    edge.onpointerup = () => {
      edge.onpointermove = null;
    };
  };
  return (
    <div ref={whole} className={`split split-${direction}`}>
      <div className="split-start" style={end ? { flexBasis: `${share}%` } : { flex: 1 }}>
        {start}
      </div>
      {end && (
        <>
          <hr
            className="split-edge"
            aria-label={label}
            aria-orientation={direction === 'row' ? 'vertical' : 'horizontal'}
            aria-valuenow={Math.round(share)}
            aria-valuemin={narrowest}
            aria-valuemax={widest}
            tabIndex={0}
            onKeyDown={press}
            onPointerDown={grab}
          />
          <div className="split-end">{end}</div>
        </>
      )}
    </div>
  );
};
