import { create } from 'zustand';
import type { Refusal } from '../../shared/errors';
import type { DefinitionCheck, VersionPlace } from '../../shared/model/api';
import { refusalInWords } from '../../shared/words';
import { call } from '../bridge';

/** A definition that is open: what is saved of it, what was typed, and what is wrong with that. */
interface OpenDefinition {
  readonly saved: string;
  /** What was typed and is not saved; null where nothing was. */
  readonly draft: string | null;
  readonly check: DefinitionCheck | null;
  readonly error: Refusal | null;
}

/** The definitions that are open, by the key of their tab. */
export const useDefinitions = create<Readonly<Record<string, OpenDefinition>>>(() => ({}));

const put = (tab: string, change: Partial<OpenDefinition>) => {
  const before = useDefinitions.getState()[tab] ?? { saved: '', draft: null, check: null, error: null };
  useDefinitions.setState({ [tab]: { ...before, ...change } });
};

/** Fetches what is saved of a definition. What was typed stays. */
export const loadDefinition = async (tab: string, place: VersionPlace): Promise<void> => {
  const answer = await call('api.definition.get', place);
  if (!answer.ok) return put(tab, { error: answer.error });
  const draft = useDefinitions.getState()[tab]?.draft ?? null;
  put(tab, { saved: answer.value.text, draft: draft === answer.value.text ? null : draft, error: null });
};

/** Keeps what was typed into a definition. */
export const editDefinition = (tab: string, text: string): void =>
  put(tab, { draft: useDefinitions.getState()[tab]?.saved === text ? null : text });

/** Looks a definition through; the answer to an older text is of no use any more. */
export const checkDefinition = async (tab: string, type: DefinitionCheck['type']): Promise<void> => {
  const open = useDefinitions.getState()[tab];
  if (!open) return;
  const text = open.draft ?? open.saved;
  const answer = await call('api.definition.check', { text, type });
  const now = useDefinitions.getState()[tab];
  if (!now || (now.draft ?? now.saved) !== text) return;
  put(tab, answer.ok ? { check: answer.value } : { check: null, error: answer.error });
};

/** Saves what was typed, right or wrong; gives back why not. */
export const saveDefinition = async (tab: string, place: VersionPlace): Promise<string | null> => {
  const draft = useDefinitions.getState()[tab]?.draft ?? null;
  if (draft === null) return null;
  const answer = await call('api.definition.save', { ...place, text: draft });
  if (!answer.ok) return refusalInWords(answer.error);
  const now = useDefinitions.getState()[tab];
  put(tab, { saved: draft, draft: now?.draft === draft ? null : (now?.draft ?? null) });
  return null;
};

/** Forgets what was typed. */
export const dropDefinition = (tab: string): void => {
  if (useDefinitions.getState()[tab]) put(tab, { draft: null });
};
