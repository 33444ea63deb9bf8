import '../../sidebar/section-picture.css';

/** A bin with nothing in it. */
export const TrashPicture = () => (
  <svg width="120" height="84" viewBox="0 0 120 84" fill="none" aria-hidden="true">
    <ellipse cx="60" cy="76" rx="46" ry="4" className="picture-shade" />
    <path d="M38 26h44l-4 42a5 5 0 0 1-5 5H47a5 5 0 0 1-5-5z" className="picture-line" />
    <path d="M52 38l1 24M60 38v24M68 38l-1 24" className="picture-soft" />
    <rect x="32" y="18" width="56" height="8" rx="4" className="picture-line" />
    <path d="M50 18v-3a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v3" className="picture-line" />
    <circle cx="90" cy="24" r="12" className="picture-accent" />
    <path d="M85 24l4 4 6-7" className="picture-on-accent" />
  </svg>
);
