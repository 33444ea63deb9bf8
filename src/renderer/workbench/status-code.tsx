import './status-code.css';

/** A response status; its class also has a colour. */
export const StatusCode = ({ code }: { readonly code: number }) => (
  <span className={`status-code status-${Math.floor(code / 100)}`}>{code}</span>
);
