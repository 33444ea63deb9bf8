import { Command, CommanderError, InvalidArgumentError, Option, type OutputConfiguration } from 'commander';
import { configurationFaultInWords } from '../../shared/configuration-words';
import { longestDelay } from '../../shared/longest-delay';
import { configurationFault } from '../../shared/model/configuration';
import { delayPresets } from '../../shared/model/mock-settings';
import { type TemplateName, templateNameSchema } from '../../shared/templates';

/** How calls are written to stdout. */
export type CallFormat = 'none' | 'pretty' | 'json';

/** What `understudy serve` was asked to do. */
export interface ServeOptions {
  readonly from:
    | { readonly kind: 'file'; readonly file: string }
    | { readonly kind: 'template'; readonly template: TemplateName }
    | { readonly kind: 'mock-server'; readonly workspace: string; readonly mock: string };
  /** Undefined: the mock server's own, or the usual one. */
  readonly port?: number;
  readonly host?: string;
  readonly environment?: string;
  readonly calls: CallFormat;
  /** Whether changes of the file are served. */
  readonly watch?: boolean;
  /** Before each answer, in milliseconds. */
  readonly delay?: number;
  readonly apiKey?: string;
  readonly matchBody?: boolean;
  readonly matchHeaders?: string[];
}

/** The options as they stand on the command line. */
type Given = Omit<ServeOptions, 'from'> & {
  readonly workspace?: string;
  readonly mock?: string;
  readonly template?: TemplateName;
};

const port = (text: string): number => {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return number;
};

const isPreset = (text: string): text is keyof typeof delayPresets => Object.hasOwn(delayPresets, text);

const delay = (text: string): number => {
  const preset = text.toLowerCase();
  const time = isPreset(preset) ? delayPresets[preset] : Number(text);
  if (!Number.isInteger(time) || time < 0 || time > longestDelay || text.trim() === '') {
    throw new InvalidArgumentError(`A delay is 2g, 3g, or milliseconds from 0 to ${longestDelay}.`);
  }
  return time;
};

const names = (text: string): string[] => {
  const matchHeaders = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const fault = configurationFault({ matchHeaders });
  if (fault) throw new InvalidArgumentError(configurationFaultInWords(fault.field, fault.problem));
  return matchHeaders;
};

/** Nobody means an empty one: a script's variable was not set. */
const filled = (text: string): string => {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty.');
  return text;
};

const template = (text: string): TemplateName => {
  const found = templateNameSchema.options.find((name) => name.toLowerCase() === text.trim().toLowerCase());
  if (!found) throw new InvalidArgumentError(`There are: ${templateNameSchema.options.join(', ')}.`);
  return found;
};

/** What the arguments ask for: a command to run, or a text to print and a status to end with. */
export type Request =
  | { readonly kind: 'serve'; readonly options: ServeOptions }
  | { readonly kind: 'said'; readonly text: string; readonly status: number };

const afterHelp = `
It says "listening on URL" once it answers. Ctrl-C and SIGTERM stop it.

Ends with status
  0  when it was stopped
  1  when it crashed
  2  for a wrong option or argument
  3  for a file that cannot be read or understood
  4  for an address or port it cannot have`;

/** What is to be served, or what is wrong with how it is named. */
const fromOf = (
  file: string | undefined,
  { workspace, mock, template: chosen, environment, watch }: Given,
): ServeOptions['from'] | string => {
  if (chosen !== undefined) {
    if (file !== undefined || workspace !== undefined || mock !== undefined || environment !== undefined)
      return 'a template is served by itself, with its own environment';
    return watch ? 'a template does not change: --watch is for files' : { kind: 'template', template: chosen };
  }
  if (file !== undefined) {
    if (workspace !== undefined) return 'a file and a --workspace are given, and one can be served';
    if (mock !== undefined) return 'a file is given, and --mock is for a --workspace';
    return { kind: 'file', file };
  }
  if (workspace === undefined && mock === undefined)
    return 'name a file, or a folder with --workspace and a mock server with --mock, or a --template';
  if (workspace === undefined) return '--mock needs the folder that the mock server is in: --workspace';
  if (mock === undefined) return '--workspace needs the mock server that is to run: --mock';
  return environment === undefined
    ? { kind: 'mock-server', workspace, mock }
    : 'a mock server of a workspace has its own environment';
};

/** Reads the arguments that follow the program's name. Bad usage is a text and the status 2. */
export const readArguments = (argv: readonly string[], version: string): Request => {
  let text = '';
  let options: ServeOptions | undefined;
  const write = (part: string): void => {
    text += part;
  };
  const output: OutputConfiguration = {
    writeOut: write,
    writeErr: write,
    // A suggestion comes on a line of its own.
    outputError: (error) => write(`${error.trimEnd().replaceAll('\n', ' ')}\n`),
  };
  const program = new Command('understudy')
    .description('Answers calls with the examples of a Postman collection, on this computer.')
    .version(version)
    .exitOverride()
    .configureOutput(output);
  program
    .command('serve')
    .description('run the mock server of a file, a template or a workspace, until it is stopped')
    .argument(
      '[file]',
      'a Postman collection (v1, v2.0, v2.1), an OpenAPI 3 or Swagger 2.0 definition, a GraphQL schema, a HAR file, or cURL commands',
      filled,
    )
    .option('--workspace <folder>', 'instead of a file: a workspace folder, with --mock', filled)
    .option(
      '--mock <name>',
      'the mock server of that workspace to run, by its name or id, as it is set up there',
      filled,
    )
    .option('--template <name>', `instead of a file: one of ${templateNameSchema.options.join(', ')}`, template)
    .option('--port <n>', "the port to listen on; 0 picks a free one (default: 4010, or the mock server's own)", port)
    .option(
      '--host <address>',
      'listen there instead of on the loopback addresses: 0.0.0.0 lets other machines call',
      filled,
    )
    .option('--environment <file>', 'with a file: a Postman environment for the variables of the examples', filled)
    .option(
      '--delay <time>',
      `wait before each answer: milliseconds (${longestDelay} at most), 2g (300 ms) or 3g (100 ms)`,
      delay,
    )
    .option('--api-key <key>', 'answer only callers that send this key as x-api-key, others get 401', filled)
    .option('--match-body', 'an example answers only calls with the body it was saved with')
    .option('--match-headers <names>', 'an example answers only calls in which these headers are as saved: a,b', names)
    .option('--watch', 'with a file: serve it as it is now whenever it changes; a workspace is always followed')
    .addOption(
      new Option('--calls <how>', 'write every call to stdout, as words or as a line of JSON')
        .choices(['none', 'pretty', 'json'])
        .default('none'),
    )
    .addHelpText('after', afterHelp)
    .exitOverride()
    .configureOutput(output)
    .action((file: string | undefined, given: Given, command: Command) => {
      const from = fromOf(file, given);
      if (typeof from === 'string') command.error(`error: ${from}`);
      options = { ...given, from };
    });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'said', text, status: 0 };
    // Without a command, or asked for help on one that it has not, it shows the list.
    const line = error.code === 'commander.help' ? 'error: there is one command: understudy serve\n\n' : '';
    return { kind: 'said', text: `${line}${text}`, status: 2 };
  }
  return options ? { kind: 'serve', options } : { kind: 'said', text: program.helpInformation(), status: 2 };
};
