import { isolated } from './isolated';
import { longestDelay } from './longest-delay';
import type { ConfigurationField, ConfigurationProblem } from './model/configuration';

/** What is wrong in a field of the configuration page, to be said beside it. */
export const configurationFaultInWords = (
  field: ConfigurationField,
  problem: ConfigurationProblem,
  other = 'Another mock server',
): string => {
  switch (problem) {
    case 'empty':
      return 'A name cannot be empty.';
    case 'too-long':
      return 'This name is too long.';
    case 'gone':
      return 'This environment is not in the workspace any more.';
    case 'not-in-range':
      return field === 'port'
        ? 'A port is a whole number from 1 to 65535.'
        : `A delay is a whole number of milliseconds from 0 to ${longestDelay.toLocaleString('en')}.`;
    case 'port-of':
      return `${isolated(other)} has this port.`;
    case 'no-header':
      return 'Names of headers have no spaces; a comma goes between them.';
  }
};
