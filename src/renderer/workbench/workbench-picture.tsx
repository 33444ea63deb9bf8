import '../sidebar/section-picture.css';

/** A program that asks, and a mock server that answers; its lights are on while it runs. */
export const WorkbenchPicture = ({ running }: { readonly running: boolean }) => (
  <svg width="240" height="120" viewBox="0 0 240 120" fill="none" aria-hidden="true">
    <ellipse cx="120" cy="110" rx="100" ry="5" className="picture-shade" />
    <rect x="20" y="26" width="76" height="72" rx="6" className="picture-line" />
    <path d="M20 42h76" className="picture-soft" />
    <path d="M30 54h26M38 64h36M38 74h22M30 84h18" className="picture-soft" />
    <circle cx="29" cy="34" r="2.5" className="picture-dot" />
    <circle cx="38" cy="34" r="2.5" className="picture-dot" />
    <rect x="152" y="34" width="68" height="28" rx="6" className="picture-line" />
    <rect x="152" y="68" width="68" height="28" rx="6" className="picture-line" />
    <circle cx="166" cy="48" r="4" className={running ? 'picture-live' : 'picture-dot'} />
    <circle cx="166" cy="82" r="4" className={running ? 'picture-live' : 'picture-dot'} />
    <path d="M180 48h26M180 82h18" className="picture-soft" />
    <path d="M106 52h32M134 47l5 5-5 5M142 80h-32M114 75l-5 5 5 5" className="picture-call" />
  </svg>
);
