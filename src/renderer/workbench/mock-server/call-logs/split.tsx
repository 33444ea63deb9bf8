import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';

interface SplitProps {
  readonly start: ReactNode;
  /** Without it, the start has all the room. */
  readonly end: ReactNode;
}

const narrowest = 20;
const widest = 75;
const step = 4;
const within = (share: number): number => Math.min(Math.max(share, narrowest), widest);

/** Two panes beside each other; the edge between them is dragged, or moved with the arrow keys. */
export const Split = ({ start, end }: SplitProps) => {
  const [share, setShare] = useState(56);
  const whole = useRef<HTMLDivElement>(null);
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') setShare((now) => within(now - step));
    if (key === 'ArrowRight') setShare((now) => within(now + step));
    if (key === 'Home') setShare(narrowest);
    if (key === 'End') setShare(widest);
  };
  const grab = (event: PointerEvent<HTMLElement>) => {
    const edge = event.currentTarget;
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = (move) => {
      const box = whole.current?.getBoundingClientRect();
      if (box) setShare(within(((move.clientX - box.left) / box.width) * 100));
    };
    edge.onpointerup = () => {
      edge.onpointermove = null;
    };
  };
  return (
    <div ref={whole} className="split">
      <div className="split-start" style={end ? { flexBasis: `${share}%` } : { flex: 1 }}>
        {start}
      </div>
      {end && (
        <>
          <hr
            className="split-edge"
            aria-label="Width of the call list"
            aria-orientation="vertical"
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
