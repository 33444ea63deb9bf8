import type { HeaderPair, WholeCall } from '../../../shared/model/call';
import type { MockCall } from '../../mock/call';
import { headersByName } from './call-headers';

/** A recorded call as the mock server met it, with the headers as far as they are known. */
export const mockCallOf = ({ method, target, request }: WholeCall, headers: readonly HeaderPair[]): MockCall => {
  const path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, '');
  const at = path.indexOf('?');
  return {
    method,
    path: at < 0 ? path : path.slice(0, at),
    query: at < 0 ? '' : path.slice(at + 1),
    headers: headersByName(headers),
    body: Buffer.from(request.body.text, request.body.binary ? 'base64' : 'utf8'),
  };
};
