import { type ReactNode, useId } from 'react';

interface WayCardProps {
  readonly picture: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly busy?: boolean;
  readonly onChoose: () => void;
}

/** A way to begin, as a card to press. */
export const WayCard = ({ picture, title, text, busy = false, onChoose }: WayCardProps) => {
  const id = useId();
  return (
    <button
      type="button"
      className="way"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      aria-disabled={busy}
      onClick={() => !busy && onChoose()}
    >
      {picture}
      <span id={`${id}title`} className="way-title">
        {title}
      </span>
      <span id={`${id}text`} className="way-text">
        {text}
      </span>
    </button>
  );
};
