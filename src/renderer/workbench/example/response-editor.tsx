import { lazy, Suspense, useState } from 'react';
import type { Example } from '../../../shared/model/example';
import { type Draft, editDraft, useDrafts } from '../../state/drafts';
import { forgetSaving, useSaving } from '../../state/saving';
import { tabActions } from '../../state/tabs';
import { Segments } from '../../ui/segments';
import { HeaderTable } from './header-table';
import { ResponseLine } from './response-line';

const BodyEditor = lazy(() => import('./body-editor'));

interface ResponseEditorProps {
  readonly tab: string;
  readonly example: Example;
}

const noDraft: Draft = {};
const bodyId = 'example-response';

/** The response of an example: status, body with its language, headers. An edit keeps the tab. */
export const ResponseEditor = ({ tab, example }: ResponseEditorProps) => {
  const draft = useDrafts((state) => state.byTab[tab]) ?? noDraft;
  const [part, setPart] = useState<'body' | 'headers'>('body');
  const edit = (change: Draft) => {
    editDraft(tab, example, change);
    tabActions.keep(tab);
    if (useSaving.getState()[tab]?.problem) forgetSaving(tab);
  };
  const language = draft.language ?? example.language;
  return (
    <div className="response">
      <div className="response-head">
        <Segments
          label="Response"
          panel={bodyId}
          value={part}
          onChange={setPart}
          options={[
            { value: 'body', label: 'Body' },
            { value: 'headers', label: `Headers (${example.headers.length})` },
          ]}
        />
        <ResponseLine
          code={draft.code ?? String(example.code)}
          language={language}
          onCode={(code) => edit({ code })}
          onLanguage={(next) => edit({ language: next })}
        />
      </div>
      <div className="response-body" id={bodyId} role="tabpanel" aria-label={part === 'body' ? 'Body' : 'Headers'}>
        {part === 'headers' ? (
          <HeaderTable headers={example.headers} />
        ) : (
          <Suspense fallback={null}>
            <BodyEditor value={draft.body ?? example.body} language={language} onChange={(body) => edit({ body })} />
          </Suspense>
        )}
      </div>
    </div>
  );
};
