import { create } from 'zustand';
import type { Example, ExampleChange, Language } from '../../shared/model/example';
import type { PartsChange, RequestParts } from '../../shared/model/request';
import { paramsOfUrl, pathVariablesOfUrl } from '../../shared/request-url';

/** What was typed into the tab of a request or example and is not saved: only the fields that differ. */
export interface Draft {
  /** As typed; may not be a status yet. */
  readonly code?: string;
  readonly body?: string;
  readonly language?: Language;
  readonly method?: string;
  readonly url?: string;
}

/** What a draft differs from: an example, or a request, which has no response. */
type Saved = Pick<Example, 'method' | 'url'> & Partial<Pick<Example, 'code' | 'body' | 'language'>>;

interface Drafts {
  readonly byTab: Readonly<Record<string, Draft>>;
}

/** Unsaved edits by the key of their tab. A tab without an entry is saved. */
export const useDrafts = create<Drafts>(() => ({ byTab: {} }));

/** Forgets what was typed into a tab. */
export const dropDraft = (tab: string) =>
  useDrafts.setState(({ byTab }) => {
    const { [tab]: _dropped, ...left } = byTab;
    return { byTab: left };
  });

/** The draft that `edit` leaves: fields typed back to what is saved are no edits. */
export const editedDraft = (saved: Saved, draft: Draft, edit: Draft): Draft => {
  const next = { ...draft, ...edit };
  return {
    ...(next.code !== undefined && next.code !== String(saved.code) && { code: next.code }),
    ...(next.body !== undefined && next.body !== saved.body && { body: next.body }),
    ...(next.language !== undefined && next.language !== saved.language && { language: next.language }),
    ...(next.method !== undefined && next.method !== saved.method && { method: next.method }),
    ...(next.url !== undefined && next.url !== saved.url && { url: next.url }),
  };
};

/** Keeps an edit, or forgets the draft when nothing differs any more. */
export const editDraft = (tab: string, saved: Saved, edit: Draft) => {
  const draft = editedDraft(saved, useDrafts.getState().byTab[tab] ?? {}, edit);
  if (Object.keys(draft).length === 0) return dropDraft(tab);
  useDrafts.setState(({ byTab }) => ({ byTab: { ...byTab, [tab]: draft } }));
};

/** The edits made while an earlier draft was on its way to the disk stay edits. */
export const settleDraft = (tab: string, sent: object, saved: Saved) => {
  const now = useDrafts.getState().byTab[tab];
  if (now === undefined || now === sent) dropDraft(tab);
  else editDraft(tab, saved, {});
};

/** The part of a draft that is about the request; its URL takes the table of parameters along. */
export const requestChangeOf = ({ method, url }: Draft, saved: RequestParts): PartsChange => ({
  ...(method !== undefined && { method }),
  ...(url !== undefined && {
    url,
    params: paramsOfUrl(url, saved.params),
    pathVariables: pathVariablesOfUrl(url, saved.pathVariables),
  }),
});

/** A request as it is typed now. */
export const editedParts = (draft: Draft | undefined, saved: RequestParts): RequestParts => {
  const url = draft?.url ?? saved.url;
  return {
    ...saved,
    method: draft?.method ?? saved.method,
    url,
    params: paramsOfUrl(url, saved.params),
    pathVariables: pathVariablesOfUrl(url, saved.pathVariables),
  };
};

/** A draft as the change to save, or what is wrong with it. */
export const changeOf = (draft: Draft, saved?: RequestParts): { change: ExampleChange } | { problem: string } => {
  const { code, body, language } = draft;
  const request = saved && requestChangeOf(draft, saved);
  const status = code === undefined ? undefined : Number(code);
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    return { problem: 'A status code is a whole number from 200 to 599.' };
  }
  return {
    change: {
      ...(status !== undefined && { code: status }),
      ...(body !== undefined && { body }),
      ...(language !== undefined && { language }),
      ...(request && Object.keys(request).length > 0 && { request }),
    },
  };
};
