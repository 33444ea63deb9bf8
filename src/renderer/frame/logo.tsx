/** The mark: a source that sends, and waves to both sides. */
export const Logo = () => (
  <svg className="logo" width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true">
    <circle cx="10" cy="10" r="1.75" fill="currentColor" stroke="none" />
    <path d="M6.8 13.6a5 5 0 0 1 0-7.2M13.2 6.4a5 5 0 0 1 0 7.2M4 16.4a9 9 0 0 1 0-12.8M16 3.6a9 9 0 0 1 0 12.8" />
  </svg>
);
