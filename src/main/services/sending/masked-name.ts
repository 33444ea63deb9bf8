import type { Auth, RequestParts } from '../../../shared/model/request';
import { mask } from '../../journal/mask';

const secretOf = (auth: Auth): string => {
  if (auth.type === 'basic') return auth.password;
  if (auth.type === 'bearer') return auth.token;
  return auth.type === 'apikey' ? auth.value : '';
};

/** What of a request is the mask of a secret and not the secret: the name of its header; undefined where nothing is. */
export const maskedName = ({ headers, auth, url }: RequestParts): string | undefined => {
  const row = headers.find(({ disabled, value }) => !disabled && value.includes(mask));
  if (row) return row.key;
  const hidden = secretOf(auth).includes(mask);
  return hidden || url.includes(mask) ? (auth.type === 'apikey' ? auth.key : 'Authorization') : undefined;
};
