import { configurationFaultInWords } from '../../../shared/configuration-words';
import type { Refusal } from '../../../shared/errors';
import { type Configuration, type ConfigurationField, configurationFault } from '../../../shared/model/configuration';
import { delayPresets } from '../../../shared/model/mock-settings';
import { refusalInWords } from '../../../shared/words';

export type Speed = keyof typeof delayPresets | 'custom';

/** The configuration page as it is typed. */
export interface ConfigurationDraft {
  readonly name: string;
  readonly environment: string | null;
  readonly saveUrl: boolean;
  readonly private: boolean;
  readonly delayed: boolean;
  readonly speed: Speed;
  /** Milliseconds of a custom delay. */
  readonly delay: string;
  /** Empty: a free one. */
  readonly port: string;
  readonly matchBody: boolean;
  /** Names with commas between them. */
  readonly matchHeaders: string;
  readonly controlByQuery: boolean;
  readonly shareOnNetwork: boolean;
}

/** What of it is typed; its fields in the page carry these names. */
export const textFields = [
  'name',
  'port',
  'delay',
  'matchHeaders',
] as const satisfies readonly (keyof ConfigurationDraft)[];
export type TextField = (typeof textFields)[number];

export const emptyDraft: ConfigurationDraft = {
  name: '',
  environment: null,
  saveUrl: true,
  private: false,
  delayed: false,
  speed: '2g',
  delay: '',
  port: '',
  matchBody: false,
  matchHeaders: '',
  controlByQuery: false,
  shareOnNetwork: false,
};

const wholeNumber = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);

const delayOf = ({ delayed, speed, delay }: ConfigurationDraft): number => {
  if (!delayed) return 0;
  return speed === 'custom' ? wholeNumber(delay) : delayPresets[speed];
};

/** What was typed as the bridge takes it. */
export const configurationOf = (draft: ConfigurationDraft): Configuration => ({
  name: draft.name,
  environment: draft.environment,
  private: draft.private,
  delay: delayOf(draft),
  port: draft.port.trim() === '' ? null : wholeNumber(draft.port),
  matchBody: draft.matchBody,
  matchHeaders: draft.matchHeaders
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
  controlByQuery: draft.controlByQuery,
  shareOnNetwork: draft.shareOnNetwork,
});

/** What is wrong in a field, and a port that would be right. */
export interface Fault {
  readonly text: string;
  readonly next?: number;
}
export type Faults = Readonly<Partial<Record<ConfigurationField, Fault>>>;

const fields: readonly ConfigurationField[] = ['name', 'delay', 'port', 'matchHeaders'];

/** Everything that is wrong in what was typed. */
export const faultsOf = (draft: ConfigurationDraft): Faults => {
  const configuration = configurationOf(draft);
  const found = fields.flatMap((field) => {
    const fault = configurationFault({ [field]: configuration[field] });
    return fault ? [[field, { text: configurationFaultInWords(field, fault.problem) }]] : [];
  });
  return Object.fromEntries(found);
};

/** The same of a mock server there is: it has a port, and keeps it until it gets another. */
export const liveFaultsOf = (draft: ConfigurationDraft): Faults => ({
  ...faultsOf(draft),
  ...(draft.port.trim() === '' && { port: { text: configurationFaultInWords('port', 'not-in-range') } }),
});

/** A refusal as the fault of its field; null where it belongs to none. */
export const faultOfRefusal = (error: Refusal): Faults | null => {
  if (error.code !== 'configuration' && error.code !== 'port-taken' && error.code !== 'port-refused') return null;
  const { next } = error;
  const field = error.code === 'configuration' ? error.field : 'port';
  return { [field]: { text: refusalInWords(error), ...(next !== undefined && { next }) } };
};
