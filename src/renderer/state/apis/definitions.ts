import { create } from 'zustand';
import type { Refusal } from '../../../shared/errors';
import type { DefinitionCheck } from '../../../shared/model/api';
import { refusalInWords } from '../../../shared/words';
import { call } from '../../bridge';

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
  useDefinitionChecks.setState({ [key]: { text, check: answer.ok ? answer.value : unchecked(answer.error) } });
};

/** One that could not be looked through, because that takes too long, is a draft that says so. */
const unchecked = (error: Refusal): DefinitionCheck => ({
  ...{ type: null, foreign: null, title: '', version: '', more: 0, outline: [], targets: null },
  problems: [{ severity: 'error', line: 1, column: 1, message: refusalInWords(error) }],
});
