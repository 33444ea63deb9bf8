import { useState } from 'react';
import { Button } from '../../ui/button';

const longestLead = 240;
const mostShown = 50_000;

/** What a collection says about itself: text, never markup. Its first paragraph, and the rest when asked for. */
export const Description = ({ text }: { readonly text: string }) => {
  const [open, setOpen] = useState(false);
  const whole = text.trim().slice(0, mostShown);
  const lead = (whole.split(/\n\s*\n/, 1)[0] ?? '').replace(/\s+/g, ' ');
  const more = lead.length > longestLead || lead.length < whole.length;
  return (
    <div className="description">
      <p className="description-text selectable" data-open={open}>
        {open ? whole : lead}
      </p>
      {more && (
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show more'}
        </Button>
      )}
    </div>
  );
};
