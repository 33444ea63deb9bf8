import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import './choice-card.css';

interface ChoiceCardProps {
  readonly group: string;
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** One of several ways, as a card to choose. Cards stand side by side in a `ChoiceCards`. */
export const ChoiceCard = ({ group, icon: Icon, title, text, checked, onChoose }: ChoiceCardProps) => {
  const titleId = useId();
  const textId = useId();
  return (
    <label className="choice">
      <input
        type="radio"
        className="choice-input"
        name={group}
        checked={checked}
        onChange={onChoose}
        aria-labelledby={titleId}
        aria-describedby={textId}
      />
      <Icon className="choice-icon" size={20} strokeWidth={1.5} aria-hidden />
      <span className="choice-words">
        <span id={titleId} className="choice-title">
          {title}
        </span>
        <span id={textId} className="choice-text">
          {text}
        </span>
      </span>
    </label>
  );
};
