import { useState } from 'react';
import { Button } from '../../ui/button';

const shortLines = 2;
const shortLength = 220;
const mostShown = 50_000;

/** What a collection says about itself: text, never markup, and short until asked for. */
export const Description = ({ text }: { readonly text: string }) => {
  const [open, setOpen] = useState(false);
  const trimmed = text.trim().slice(0, mostShown);
  const long = trimmed.length > shortLength || trimmed.split('\n').length > shortLines;
  return (
    <div className="description">
      <p className="description-text selectable" data-open={open}>
        {open ? trimmed : trimmed.slice(0, 600).replace(/\s+/g, ' ')}
      </p>
      {long && (
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show more'}
        </Button>
      )}
    </div>
  );
};
