import type { Section } from '../state/section';
import './section-picture.css';

/** A small drawing for a list that is still empty. */
export const SectionPicture = ({ section }: { readonly section: Section }) => (
  <svg className="picture" width="120" height="84" viewBox="0 0 120 84" fill="none" aria-hidden="true">
    <ellipse cx="60" cy="76" rx="46" ry="4" className="picture-shade" />
    {drawings[section]}
  </svg>
);

const drawings = {
  collections: (
    <>
      <path
        d="M26 24a4 4 0 0 1 4-4h18l7 8h35a4 4 0 0 1 4 4v36a4 4 0 0 1-4 4H30a4 4 0 0 1-4-4z"
        className="picture-line"
      />
      <path d="M36 44h30M36 53h42M36 62h22" className="picture-soft" />
      <circle cx="88" cy="26" r="12" className="picture-accent" />
      <path d="M88 20.5v11M82.5 26h11" className="picture-on-accent" />
    </>
  ),
  apis: (
    <>
      {[
        [60, 28],
        [45, 54],
        [75, 54],
      ].map(([x, y]) => (
        <g key={x} transform={`translate(${x} ${y})`} strokeLinejoin="round">
          <path d="M0-17l15 8.5v17L0 17l-15-8.5v-17z" className="picture-line" />
          <path d="M-11-6L0 0l11-6M0 0v12" className="picture-soft" />
        </g>
      ))}
      <circle cx="92" cy="20" r="12" className="picture-accent" />
      <path d="M92 14.5v11M86.5 20h11" className="picture-on-accent" />
    </>
  ),
  environments: (
    <>
      <rect x="22" y="16" width="76" height="56" rx="5" className="picture-line" />
      <path d="M22 32h76M56 32v40" className="picture-soft" />
      <path d="M32 24h20M32 43h14M32 52h16M32 61h12M66 43h22M66 52h14M66 61h20" className="picture-soft" />
      <circle cx="96" cy="20" r="12" className="picture-accent" />
      <path d="M92.5 16.5l7 7M99.5 16.5l-7 7" className="picture-on-accent" />
    </>
  ),
  history: (
    <>
      <circle cx="58" cy="44" r="28" className="picture-line" />
      <path d="M58 27v17l12 8" className="picture-soft" />
      <circle cx="92" cy="22" r="12" className="picture-accent" />
      <path d="M92 16.5v11M87 22.5l5 5 5-5" className="picture-on-accent" />
    </>
  ),
  'mock-servers': (
    <>
      <rect x="26" y="18" width="68" height="24" rx="5" className="picture-line" />
      <rect x="26" y="48" width="68" height="24" rx="5" className="picture-line" />
      <circle cx="38" cy="30" r="3" className="picture-dot" />
      <circle cx="38" cy="60" r="3" className="picture-dot" />
      <path d="M50 30h22M50 60h16" className="picture-soft" />
      <circle cx="94" cy="20" r="12" className="picture-accent" />
      <path d="M91 15l7 5-7 5z" className="picture-play" />
    </>
  ),
};
