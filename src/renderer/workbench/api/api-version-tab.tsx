import { FolderPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { openApiDialog } from '../../state/api-dialogs';
import { apis, findVersion } from '../../state/apis';
import { checkDefinition, loadDefinition, useDefinitions } from '../../state/definitions';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/segments';
import { PlaceName } from '../place-name';
import { Definition } from './definition';
import { formatWords, typeWords } from './definition-words';
import { Overview } from './overview';
import './api-version-tab.css';

interface ApiVersionTabProps {
  readonly tab: string;
  readonly api: string;
  readonly id: string;
}

const panelId = 'api-version-panel';

/** A version of an API: what belongs to it, and its definition. */
export const ApiVersionTab = ({ tab, api: apiId, id }: ApiVersionTabProps) => {
  const api = apis.use((state) => state.byId.get(apiId));
  const version = findVersion(api, id);
  const [part, setPart] = useState<'overview' | 'definition'>('overview');
  const [line, setLine] = useState<number | null>(null);
  const open = useDefinitions((state) => state[tab]);
  const definition = version?.definition;
  const type = version?.type ?? null;

  // Fetched when the tab opens, and again when its file changed.
  useEffect(() => {
    if (definition !== undefined) void loadDefinition(tab, { api: apiId, version: id });
  }, [tab, apiId, id, definition]);
  const text = open?.draft ?? open?.saved;
  useEffect(() => {
    if (text === undefined) return;
    const timer = setTimeout(() => void checkDefinition(tab, type), 250);
    return () => clearTimeout(timer);
  }, [tab, type, text]);

  if (!api || !version) return null;
  const place = { api: apiId, version: id };
  return (
    <>
      <header className="panel-head">
        <div className="panel-title">
          <div className="api-title">
            <p className="example-path truncate">
              {api.name.slice(0, 80)} / {typeWords(version.type)} · {formatWords[version.format]}
            </p>
            <div className="example-name">
              <PlaceName target={{ kind: 'api-version', api: apiId, id }} name={version.name} />
            </div>
          </div>
        </div>
        <div className="panel-actions">
          <Button onClick={() => openApiDialog({ kind: 'new-version', api: apiId })}>Create another version</Button>
          <Button look="primary" icon={FolderPlus} onClick={() => openApiDialog({ kind: 'generate', place })}>
            Generate Collection
          </Button>
        </div>
      </header>
      <div className="api-parts">
        <Segments
          label="Version"
          panel={panelId}
          value={part}
          onChange={setPart}
          options={[
            { value: 'overview', label: 'Overview' },
            { value: 'definition', label: 'Definition' },
          ]}
        />
      </div>
      <div
        className="api-part"
        id={panelId}
        role="tabpanel"
        aria-label={part === 'overview' ? 'Overview' : 'Definition'}
      >
        {part === 'overview' ? (
          <Overview
            version={version}
            place={place}
            problems={open?.check?.problems.filter(({ severity }) => severity === 'error').length ?? 0}
            onShowProblems={() => {
              setPart('definition');
              setLine(null);
            }}
          />
        ) : (
          <Definition tab={tab} version={version} place={place} line={line} />
        )}
      </div>
    </>
  );
};
