import { FlaskConical } from 'lucide-react';
import { useId } from 'react';
import type { Fields } from '../../../../shared/model/draft';
import type { MockServer } from '../../../../shared/model/mock-server';
import type { ServerStubPlace } from '../../../../shared/model/place';
import type { ServerStub } from '../../../../shared/model/server-stub';
import { reasonPhrase } from '../../../../shared/reason-phrase';
import { serverStubProblem } from '../../../state/documents/document-kinds';
import { setActiveServerStub } from '../../../state/mock-servers/server-stub-actions';
import { testServerStub } from '../../../state/mock-servers/test-response';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';
import { DocumentHead } from '../../document/document-head';
import { LoadedDocument } from '../../document/loaded-document';
import { languageLabels } from '../../editor/language-labels';
import { useKnownVariables, VariablesProvider } from '../../editor/variables';
import { ResponseFrame } from '../../example/response-frame';
import { StatusField } from '../../example/status-field';
import '../../request/request-editor.css';

interface ServerStubEditorProps {
  readonly server: MockServer;
  readonly stub: ServerStub;
}

/** A server stub: its name, 5xx status, headers and body; set active, it answers every call. */
export const ServerStubEditor = ({ server, stub }: ServerStubEditorProps) => {
  const place: ServerStubPlace = { kind: 'server-stub', mock: server.id, id: stub.id };
  const active = server.settings.activeServerStub === stub.id;
  const variables = useKnownVariables(server.collection, server);
  return (
    <VariablesProvider value={variables}>
      <LoadedDocument kind="server-stub" place={place}>
        {({ now, edit }) => (
          <>
            <DocumentHead place={place} name={stub.name} path={[server.name, 'Server Stubs']}>
              <Button
                icon={FlaskConical}
                title={active ? undefined : 'Set as active first: another call is answered by the endpoint stubs'}
                onClick={() => testServerStub(server)}
              >
                Test Response
              </Button>
            </DocumentHead>
            <div className="server-stub-active" data-on={active}>
              <Checkbox
                label="Set as active"
                hint={
                  active
                    ? 'Every call gets this answer now. The endpoint stubs wait until it is switched off.'
                    : 'Every call gets this answer for as long as it is. Only one server stub is active at a time.'
                }
                checked={active}
                onChange={(on) => void setActiveServerStub(server, on ? stub.id : null)}
              />
            </div>
            <StubResponse fields={now} onChange={edit} />
          </>
        )}
      </LoadedDocument>
    </VariablesProvider>
  );
};

interface StubResponseProps {
  readonly fields: Fields<'server-stub'>;
  readonly onChange: (change: Partial<Fields<'server-stub'>>) => void;
}

const StubResponse = ({ fields, onChange }: StubResponseProps) => {
  const { code, language } = fields;
  const ids = { code: useId(), language: useId() };
  return (
    <ResponseFrame fields={fields} onChange={onChange}>
      <div className="response-line">
        <span className="response-fact">
          <label htmlFor={ids.code}>Status code</label>
          <StatusField
            id={ids.code}
            value={code}
            min={500}
            invalid={serverStubProblem(code) !== null}
            onChange={(next) => onChange({ code: next })}
          />
          <span className="response-reason truncate">{reasonPhrase(Number(code))}</span>
        </span>
        <span className="response-fact">
          <label htmlFor={ids.language}>Language</label>
          <Select
            id={ids.language}
            value={language}
            options={languageLabels}
            onChange={(next) => onChange({ language: next })}
          />
        </span>
      </div>
    </ResponseFrame>
  );
};
