import type { CurlLine } from '../../../shared/model/curl-line';
import type { FormRow, RequestParts, Row } from '../../../shared/model/request';
import { headersOf, isOfConnection } from '../../send/headers';
import { typeOf } from '../../send/outgoing';
import { withoutUser } from '../../send/user-in-url';
import { withoutMasked } from '../sending/without-masked';
import { type CurlBody, curlLine, noBody, quoted, textBody } from './curl-line';

const on = <T extends Row>(rows: readonly T[]): T[] => rows.filter(({ disabled, key }) => !disabled && key !== '');

/** The name of a file that was picked, without what stands for its path. */
const fileName = (value: string): string => value.replace(/#[0-9a-f]+$/, '');

const formOption = ({ key, value, type, contentType }: FormRow): string => {
  // A text is taken as it stands, and goes without a type, as it is sent.
  if (type === 'text') return `--form-string ${quoted(`${key}=${value}`)}`;
  const typed = contentType === undefined ? '' : `;type=${contentType}`;
  return `--form ${quoted(`${key}=@"${fileName(value).replace(/["\\]/g, '\\$&')}"${typed}`)}`;
};

const bodyOf = ({ body }: RequestParts): CurlBody => {
  switch (body.mode) {
    case 'raw':
      return textBody(body.text);
    case 'urlencoded': {
      const rows = on(body.rows);
      const made = textBody(new URLSearchParams(rows.map(({ key, value }) => [key, value])).toString());
      // What is read more easily says the same; of a key cURL encodes nothing.
      const options = rows.map(
        ({ key, value }) => `--data-urlencode ${quoted(`${encodeURIComponent(key.toWellFormed())}=${value}`)}`,
      );
      return made.options.length > 0 ? { ...made, options } : made;
    }
    case 'formdata': {
      const rows = on(body.rows);
      const files = rows.filter(({ type }) => type === 'file').map(({ value }) => fileName(value));
      return { ...noBody, options: rows.map(formOption), files };
    }
    default:
      return noBody;
  }
};

/** A request that was sent as a line for a terminal, with what nobody typed: its content type, its authorization. */
export const sentAsCurl = (sent: RequestParts): CurlLine => {
  const { parts, masked } = withoutMasked(sent);
  const type = typeOf(parts.body);
  const url = URL.canParse(parts.url) ? new URL(parts.url) : new URL('http://localhost');
  const headers = headersOf(parts, url, type === undefined ? [] : [['Content-Type', type]]);
  return curlLine({
    method: parts.method,
    url: URL.canParse(parts.url) ? withoutUser(url).href : parts.url,
    headers: headers.filter((header) => !isOfConnection(header)),
    masked,
    body: bodyOf(parts),
  });
};
