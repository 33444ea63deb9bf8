import type { RequestParts, Row } from '../../../shared/model/request';

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const on = (rows: readonly Row[]): readonly Row[] => rows.filter(({ disabled, key }) => !disabled && key !== '');

const bodyParts = ({ body }: RequestParts): string[] => {
  switch (body.mode) {
    case 'raw':
      return [`--data-raw ${quoted(body.text)}`];
    case 'urlencoded':
      return on(body.rows).map(({ key, value }) => `--data-urlencode ${quoted(`${key}=${value}`)}`);
    case 'formdata':
      return body.rows
        .filter(({ disabled, key }) => !disabled && key !== '')
        .map(({ key, value, type, contentType }) => {
          const typed = contentType === undefined ? '' : `;type=${contentType}`;
          return `--form ${quoted(`${key}=${type === 'file' ? '@' : ''}${value}${typed}`)}`;
        });
    default:
      return [];
  }
};

/** A request that was sent as a line for a terminal. */
export const sentAsCurl = (sent: RequestParts): string =>
  [
    `curl ${sent.method === 'HEAD' ? '--head' : `-X ${quoted(sent.method)}`} ${quoted(sent.url)}`,
    ...on(sent.headers).map(({ key, value }) => `-H ${quoted(`${key}: ${value}`)}`),
    ...bodyParts(sent),
  ].join(' \\\n  ');
