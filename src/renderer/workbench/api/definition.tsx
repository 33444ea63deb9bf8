import { AlignLeft, Save } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ApiVersion, VersionPlace } from '../../../shared/model/api';
import { counted } from '../../../shared/words';
import { call } from '../../bridge';
import { useDefinitionChecks } from '../../state/apis/definitions';
import { useDrafts } from '../../state/documents/drafts';
import type { OpenDocument } from '../../state/documents/use-document';
import { useSettings } from '../../state/settings';
import { saveTab } from '../../state/tabs/saving';
import { useSaving } from '../../state/tabs/saving-state';
import { sayRefused } from '../../state/toast';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { CopyButton, WrapButton } from '../editor/text-tools';
import { Outline } from './outline';
import { Problems } from './problems';

const DefinitionEditor = lazy(() => import('./definition-editor'));

/** A text longer than this is no text to edit by hand: it would hold the window up. */
const longest = 12_000_000;

interface DefinitionProps {
  readonly tab: string;
  readonly version: ApiVersion;
  readonly place: VersionPlace;
  readonly line: number | null;
  readonly document: OpenDocument<'definition'>;
}

/** The definition of a version, to be edited; what is in it, and what is wrong with it. */
export const Definition = ({ tab, version, place, line: first, document }: DefinitionProps) => {
  const check = useDefinitionChecks((all) => all[tab])?.check ?? null;
  const unsaved = useDrafts(({ byKey }) => byKey[tab] !== undefined);
  const saving = useSaving((all) => all[tab]);
  const [jump, setJump] = useState<{ readonly line: number; readonly column: number } | null>(
    first === null ? null : { line: first, column: 1 },
  );
  const { text } = document.now;
  const edit = (next: string) => document.edit({ text: next });
  const format = async () => {
    const answer = await call('api.definition.format', { text, format: version.format });
    if (answer.ok) edit(answer.value.text);
    else sayRefused(answer.error);
  };
  const wrap = useSettings((settings) => settings.wrapLines);
  const errors = check?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  const warnings = (check?.problems.length ?? 0) - errors;
  const valid = warnings > 0 ? `Valid, with ${counted(warnings, 'warning')}` : 'Valid';
  const state = !check ? 'Checking…' : errors > 0 ? `Draft: ${counted(errors, 'problem')}` : valid;
  const target = { kind: 'api-version', api: place.api, id: place.version } as const;
  return (
    <div className="definition">
      <div className="definition-bar">
        <span className="definition-state" data-state={!check ? 'busy' : errors > 0 ? 'draft' : 'valid'} role="status">
          {state}
        </span>
        <WrapButton />
        <CopyButton text={text} label="Copy definition" />
        <Button icon={AlignLeft} onClick={() => void format()}>
          Format
        </Button>
        <Button icon={Save} disabled={!unsaved || saving?.busy === true} onClick={() => void saveTab(target)}>
          Save
        </Button>
      </div>
      {saving?.problem && <Notice tone="error">{saving.problem}</Notice>}
      <div className="definition-body">
        <Outline entries={check?.outline ?? []} onJump={(line) => setJump({ line, column: 1 })} />
        <div className="definition-main">
          {text.length > longest ? (
            <Notice tone="warning">
              This definition is too long to be edited here. Its file in the workspace can be edited with any editor,
              and is generated from all the same.
            </Notice>
          ) : (
            <Suspense fallback={null}>
              <DefinitionEditor
                value={text}
                format={version.format}
                wrap={wrap}
                targets={check?.targets ?? null}
                jump={jump}
                onChange={edit}
              />
            </Suspense>
          )}
          <Problems check={check} onJump={(line, column) => setJump({ line, column })} />
        </div>
      </div>
    </div>
  );
};
