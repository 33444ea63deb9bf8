import type { HeaderPair, WholeCall } from '../../../shared/model/call';
import type { CurlLine } from '../../../shared/model/curl-line';
import { mask } from '../../journal/mask';
import { isOfConnection } from '../../send/headers';
import { bodyLeftOut, type CurlBody, curlLine, textBody } from './curl-line';

const bodyOf = ({ request: { headers, body }, contentKept }: WholeCall): CurlBody => {
  if (!contentKept) return bodyLeftOut('gone');
  if (body.kept < body.size) return bodyLeftOut('cut');
  if (body.binary) return bodyLeftOut('binary');
  const made = textBody(body.text);
  const typed = headers.some(([name]) => name.toLowerCase() === 'content-type');
  // cURL would call it a form.
  return made.options.length > 0 && !typed ? { ...made, options: [`-H 'Content-Type:'`, ...made.options] } : made;
};

/** A call as a line for a terminal. `headers` are its own as far as they are known: a value that is only known masked is left out. */
export const callAsCurl = (call: WholeCall, headers: readonly HeaderPair[], base: string): CurlLine => {
  const { method, target, request } = call;
  const isMasked = ([, value]: HeaderPair): boolean => value.includes(mask);
  return curlLine({
    method,
    url: target.startsWith('/') ? base + target : target,
    headers: headers.filter(
      (header) => !isOfConnection(header) && !/^(?:host|connection)$/i.test(header[0]) && !isMasked(header),
    ),
    masked: [
      ...headers.filter(isMasked).map(([name]) => name),
      ...(target.includes(mask) ? ['a part of the URL'] : []),
      ...(request.body.text.includes(mask) ? ['a part of the body'] : []),
    ],
    body: bodyOf(call),
  });
};
