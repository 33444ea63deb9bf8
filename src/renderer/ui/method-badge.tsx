import './method-badge.css';

const shortForms: Readonly<Record<string, string>> = {
  DELETE: 'DEL',
  OPTIONS: 'OPT',
  PROPFIND: 'PROP',
  UNLINK: 'UNLNK',
  UNLOCK: 'UNLCK',
};

const coloured = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

/** A method in at most five letters, as Postman shortens it. */
export const shortMethod = (method: string): string => shortForms[method.toUpperCase()] ?? method.slice(0, 5);

/** The method of a request, in its colour. */
export const MethodBadge = ({ method, full = false }: { readonly method: string; readonly full?: boolean }) => {
  const name = method.toLowerCase();
  return (
    <span className={`method method-${coloured.has(name) ? name : 'other'}`}>
      {full ? method.slice(0, 20) : shortMethod(method)}
    </span>
  );
};
