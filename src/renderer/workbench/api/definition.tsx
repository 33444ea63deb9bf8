import { AlignLeft, Save } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ApiVersion, VersionPlace } from '../../../shared/model/api';
import { counted, refusalInWords } from '../../../shared/words';
import { call } from '../../bridge';
import { editDefinition, useDefinitions } from '../../state/definitions';
import { saveTab, useSaving } from '../../state/saving';
import { tabActions } from '../../state/tabs';
import { sayRefused } from '../../state/toast';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
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
}

/** The definition of a version, to be edited; what is in it, and what is wrong with it. */
export const Definition = ({ tab, version, place, line: first }: DefinitionProps) => {
  const open = useDefinitions((state) => state[tab]);
  const saving = useSaving((all) => all[tab]);
  const [jump, setJump] = useState<{ readonly line: number; readonly column: number } | null>(
    first === null ? null : { line: first, column: 1 },
  );
  if (!open) return null;
  const text = open.draft ?? open.saved;
  const edit = (next: string) => {
    editDefinition(tab, next);
    tabActions.keep(tab);
  };
  const format = async () => {
    const answer = await call('api.definition.format', { text, format: version.format });
    if (answer.ok) edit(answer.value.text);
    else sayRefused(answer.error);
  };
  const errors = open.check?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  const state = !open.check ? 'Checking…' : errors > 0 ? `Draft: ${counted(errors, 'problem')}` : 'Valid';
  const target = { kind: 'api-version', api: place.api, id: place.version } as const;
  return (
    <div className="definition">
      <div className="definition-bar">
        <span
          className="definition-state"
          data-state={!open.check ? 'busy' : errors > 0 ? 'draft' : 'valid'}
          role="status"
        >
          {state}
        </span>
        <Button icon={AlignLeft} onClick={() => void format()}>
          Format
        </Button>
        <Button
          icon={Save}
          disabled={open.draft === null || saving?.busy === true}
          onClick={() => void saveTab(target)}
        >
          Save
        </Button>
      </div>
      {saving?.problem && <Notice tone="error">{saving.problem}</Notice>}
      {open.error && <Notice tone="error">{refusalInWords(open.error)}</Notice>}
      <div className="definition-body">
        <Outline entries={open.check?.outline ?? []} onJump={(line) => setJump({ line, column: 1 })} />
        <div className="definition-main">
          {text.length > longest ? (
            <Notice tone="warning">
              This definition is too long to be edited here. Its file in the workspace can be edited with any editor,
              and is generated from all the same.
            </Notice>
          ) : (
            <Suspense fallback={null}>
              <DefinitionEditor value={text} format={version.format} jump={jump} onChange={edit} />
            </Suspense>
          )}
          <Problems check={open.check} onJump={(line, column) => setJump({ line, column })} />
        </div>
      </div>
    </div>
  );
};
