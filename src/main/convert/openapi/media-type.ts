/** What is made of a media type: which text a value becomes. */
export type Family = 'json' | 'xml' | 'form' | 'binary' | 'text';

export const familyOf = (type: string): Family => {
  const bare = (type.split(';')[0] ?? '').trim().toLowerCase();
  if (/[/+]json$/.test(bare) || bare === '*/*' || bare === 'application/*') return 'json';
  if (/[/+]xml$/.test(bare)) return 'xml';
  if (bare === 'application/x-www-form-urlencoded') return 'form';
  if (/^(?:image|audio|video|font)\//.test(bare) || /^application\/(?:octet-stream|pdf|zip|gzip)$/.test(bare)) {
    return bare === 'image/svg+xml' ? 'xml' : 'binary';
  }
  return 'text';
};

/** A range of types (`*` with any subtype, `text/*`) names none that could be sent: one of it that suits. */
export const sentAs = (type: string): string => {
  const bare = type.trim().toLowerCase();
  if (!bare.includes('*')) return type;
  const [kind] = bare.split('/');
  if (kind === 'text') return 'text/plain';
  if (kind === 'image') return 'image/png';
  return kind === '*' || kind === 'application' ? 'application/json' : 'application/octet-stream';
};

/** Of the types a body may have the one it gets: JSON before all others, else the first, as Postman chooses. */
export const chosenType = (types: readonly string[]): string | undefined =>
  types.find((type) => type.toLowerCase() === 'application/json') ??
  types.find((type) => familyOf(type) === 'json') ??
  types[0];
