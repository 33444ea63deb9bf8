import { create } from 'zustand';
import type { DefinitionCheck } from '../../shared/model/api';
import { call } from '../bridge';
import { sayRefused } from './toast';

interface Checked {
  /** The text that was looked through. */
  readonly text: string;
  readonly check: DefinitionCheck;
}

/** What is in the definitions that are open, and what is wrong with them, by the key of their document. */
export const useDefinitionChecks = create<Readonly<Record<string, Checked>>>(() => ({}));

const latest = new Map<string, string>();

/** Looks a definition through; the answer to an older text is of no use any more. */
export const checkDefinition = async (key: string, text: string, type: DefinitionCheck['type']): Promise<void> => {
  latest.set(key, text);
  if (useDefinitionChecks.getState()[key]?.text === text) return;
  const answer = await call('api.definition.check', { text, type });
  if (latest.get(key) !== text) return;
  if (answer.ok) useDefinitionChecks.setState({ [key]: { text, check: answer.value } });
  else sayRefused(answer.error);
};
