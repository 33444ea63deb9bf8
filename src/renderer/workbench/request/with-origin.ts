/** What stands before the path of a URL: scheme and host, a leading variable, or a host alone. */
const origin = /^\s*(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]*|\{\{[^{}]*\}\}|[^/?#{}\s]*)/i;

/** A URL with another origin: path and query stay as they are. */
export const withOrigin = (url: string, base: string): string => {
  const rest = url.replace(origin, '');
  return rest === '' || /^[/?#]/.test(rest) ? base + rest : `${base}/${rest}`;
};
