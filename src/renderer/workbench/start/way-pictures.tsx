import '../../sidebar/section-picture.css';

const frame = { width: 120, height: 72, viewBox: '0 0 120 72', fill: 'none' } as const;

/** Files that come in. */
export const FilesPicture = () => (
  <svg {...frame} aria-hidden="true">
    <ellipse cx="60" cy="66" rx="44" ry="3.5" className="picture-shade" />
    <rect x="22" y="12" width="38" height="48" rx="4" className="picture-line" />
    <path d="M34 6h22l12 12v34a4 4 0 0 1-4 4H34a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4z" className="picture-line" />
    <path d="M56 6v8a4 4 0 0 0 4 4h8" className="picture-line" />
    <path d="M38 27h20M38 35h22M38 43h14" className="picture-soft" />
    <path d="M76 34h20M90 28l6 6-6 6" className="picture-call" />
  </svg>
);

/** A shelf of finished things, of which one is taken. */
export const TemplatesPicture = () => (
  <svg {...frame} aria-hidden="true">
    <ellipse cx="60" cy="66" rx="44" ry="3.5" className="picture-shade" />
    <rect x="20" y="8" width="36" height="24" rx="4" className="picture-line" />
    <rect x="64" y="8" width="36" height="24" rx="4" className="picture-line" />
    <rect x="20" y="37" width="36" height="24" rx="4" className="picture-line" />
    <rect x="64" y="37" width="36" height="24" rx="4" className="picture-line" />
    <path d="M28 17h20M28 24h12M72 17h20M72 24h14M28 46h20M28 53h16M72 46h20M72 53h10" className="picture-soft" />
    <circle cx="98" cy="10" r="9" className="picture-accent" />
    <path d="M94 10l3 3 5-6" className="picture-on-accent" strokeLinejoin="round" />
  </svg>
);

/** A mock server that runs at once. */
export const SamplePicture = () => (
  <svg {...frame} aria-hidden="true">
    <ellipse cx="60" cy="66" rx="44" ry="3.5" className="picture-shade" />
    <rect x="24" y="10" width="72" height="23" rx="5" className="picture-line" />
    <rect x="24" y="38" width="72" height="23" rx="5" className="picture-line" />
    <circle cx="36" cy="21.5" r="3.5" className="picture-live" />
    <circle cx="36" cy="49.5" r="3.5" className="picture-live" />
    <path d="M48 21.5h24M48 49.5h16" className="picture-soft" />
    <circle cx="94" cy="13" r="11" className="picture-accent" />
    <path d="M91.5 8.5l6.5 4.5-6.5 4.5z" className="picture-play" />
  </svg>
);
