import { FolderPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isolated } from '../../../shared/isolated';
import { refusalInWords, shortened } from '../../../shared/words';
import { openApiDialog } from '../../state/apis/api-dialogs';
import { checkDefinition, useDefinitionChecks } from '../../state/apis/definitions';
import { useDocument } from '../../state/documents/use-document';
import { apis, findVersion } from '../../state/workspace/apis';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Segments } from '../../ui/segments';
import { PlaceName } from '../document/place-name';
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
  const loaded = useDocument('definition', { kind: 'api-version', api: apiId, id });
  const check = useDefinitionChecks((all) => all[tab])?.check;
  const type = version?.type ?? null;
  const text = loaded?.document?.now.text;
  useEffect(() => {
    if (text === undefined) return;
    const timer = setTimeout(() => void checkDefinition(tab, text, type), 250);
    return () => clearTimeout(timer);
  }, [tab, type, text]);

  if (!api || !version) return null;
  const place = { api: apiId, version: id };
  return (
    <>
      <header className="panel-head">
        <div className="panel-title">
          <div className="api-title">
            <p className="api-path muted truncate">
              {isolated(shortened(api.name, 80))} / {typeWords(version.type)} · {formatWords[version.format]}
            </p>
            <div className="api-name">
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
            problems={check?.problems.filter(({ severity }) => severity === 'error').length ?? 0}
            onShowProblems={() => {
              setPart('definition');
              setLine(null);
            }}
          />
        ) : (
          loaded?.document && (
            <Definition tab={tab} version={version} place={place} line={line} document={loaded.document} />
          )
        )}
        {loaded?.error && <Notice tone="error">{refusalInWords(loaded.error)}</Notice>}
      </div>
    </>
  );
};
