import './dot.css';

export type DotTone = 'ok' | 'idle' | 'err' | 'busy';

interface DotProps {
  readonly tone: DotTone;
  /** The word for it, where nothing beside it says so. */
  readonly label?: string;
}

/** A state as colour and shape: full, hollow, square, turning. */
export const Dot = ({ tone, label }: DotProps) =>
  label ? (
    <span className={`dot dot-${tone}`} role="img" aria-label={label} />
  ) : (
    <span className={`dot dot-${tone}`} aria-hidden />
  );
