import { useState } from 'react';
import { openApiDialog } from '../../state/apis/api-dialogs';
import { openCreateMockServer, openImport, openTemplates } from '../../state/dialogs';
import { createMockServer } from '../../state/mock-servers/mock-server-actions';
import { showSection } from '../../state/section';
import { changeSettings } from '../../state/settings';
import { sayRefused } from '../../state/toast';
import { Button } from '../../ui/button';
import { WayCard } from './way-card';
import { FilesPicture, SamplePicture, TemplatesPicture } from './way-pictures';
import './start.css';

/** The list it leads to may be hidden. */
const toHistory = () => {
  showSection('history');
  changeSettings({ sidebarHidden: false });
};

const toNewApi = () => {
  showSection('apis');
  openApiDialog({ kind: 'new-api' });
};

/** What stands in the window while the workspace is empty: the ways to the first mock server. */
export const FirstStart = () => {
  const [busy, setBusy] = useState(false);
  const trySample = async () => {
    setBusy(true);
    const from = { kind: 'template', template: 'Sample API' } as const;
    const refused = await createMockServer({ from, saveUrl: true, configuration: {} });
    setBusy(false);
    if (refused) sayRefused(refused);
  };
  return (
    <div className="start">
      <h2 className="start-title">Step in for an API</h2>
      <p className="start-text">
        A mock server answers with the examples of a Postman collection. It runs on this computer: no account, no cloud.
      </p>
      <div className="ways">
        <WayCard
          picture={<FilesPicture />}
          title="Open Postman files"
          text="Collections and environments, and OpenAPI, HAR or cURL too."
          onChoose={() => openImport()}
        />
        <WayCard
          picture={<TemplatesPicture />}
          title="Start from a template"
          text="Six finished mock servers: lists, search, failures and more."
          onChoose={openTemplates}
        />
        <WayCard
          picture={<SamplePicture />}
          title="Try it with a sample"
          text="A small shop that answers at once. One click."
          busy={busy}
          onChoose={() => void trySample()}
        />
      </div>
      <p className="start-drop">or drop files anywhere</p>
      <p className="start-more">
        A mock server can also be made
        <Button look="link" onClick={toNewApi}>
          from an API definition
        </Button>
        <Button look="link" onClick={toHistory}>
          from history
        </Button>
        <Button look="link" onClick={() => openCreateMockServer()}>
          from scratch
        </Button>
      </p>
    </div>
  );
};
