import type { Auth, RequestParts } from '../../../shared/model/request';
import { userOfUrl } from '../../../shared/user-of-url';
import { mask } from '../../journal/mask';

const secretOf = (auth: Auth): string => {
  if (auth.type === 'basic') return auth.password;
  if (auth.type === 'bearer') return auth.token;
  return auth.type === 'apikey' ? auth.value : '';
};

/** A request without what of it is the mask of a secret and not the secret, and the names of that: of headers, or of a key in the URL. */
export const withoutMasked = (parts: RequestParts): { parts: RequestParts; masked: string[] } => {
  const { auth } = parts;
  const isMasked = ({ disabled, value }: RequestParts['headers'][number]) => !disabled && value.includes(mask);
  const isAuthMasked = secretOf(auth).includes(mask);
  const inUrl = userOfUrl(parts.url);
  const isUserMasked = inUrl?.user.includes(mask) === true;
  const url = inUrl && isUserMasked ? inUrl.before + inUrl.after : parts.url;
  const authName = auth.type === 'apikey' ? auth.key : 'Authorization';
  const masked = [
    ...parts.headers.filter(isMasked).map(({ key }) => key),
    ...(isAuthMasked || url.includes(mask) ? [authName] : []),
    ...(isUserMasked ? ['Authorization'] : []),
  ];
  return {
    parts: {
      ...parts,
      url,
      headers: parts.headers.filter((row) => !isMasked(row)),
      auth: isAuthMasked ? { type: 'none' } : auth,
    },
    masked: [...new Set(masked)],
  };
};
