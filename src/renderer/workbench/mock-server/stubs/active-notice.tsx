import type { MockServer } from '../../../../shared/model/mock-server';
import { quoted } from '../../../../shared/words';
import { setActiveServerStub } from '../../../state/mock-servers/server-stub-actions';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';

/** Says, for as long as it lasts, that a server stub answers every call in place of the endpoint stubs. */
export const ActiveNotice = ({ server }: { readonly server: MockServer }) => {
  const { serverStubs, activeServerStub } = server.settings;
  const stub = serverStubs.find(({ id }) => id === activeServerStub);
  if (!stub) return null;
  return (
    <div className="stubs-notice">
      <Notice
        tone="warning"
        actions={<Button onClick={() => void setActiveServerStub(server, null)}>Switch off</Button>}
      >
        {quoted(stub.name, 80)} is active: every call gets {stub.code}, and no endpoint stub answers.
      </Notice>
    </div>
  );
};
