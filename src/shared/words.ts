import { configurationFaultInWords } from './configuration-words';
import type { Refusal } from './errors';
import { isolated } from './isolated';

/** "100 MB", "1.4 MB", "812 bytes": a size as people say it. */
export const sizeInWords = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return `${Math.round(kilobytes)} KB`;
  const megabytes = kilobytes / 1024;
  return `${megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes)} MB`;
};

/** "1 request", "2 requests". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** A name short enough for a sentence or a tooltip. */
export const shortened = (text: string, limit = 300): string =>
  text.length > limit ? `${text.slice(0, limit - 1)}…` : text;

/** With one full stop, whether the words of another program brought one along or not. */
export const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** “Orders”: a name in a sentence. */
export const quoted = (name: string, limit = 60): string => `“${isolated(shortened(name, limit))}”`;

const place = (at: string): string => (at === '' ? 'In the file' : `At ${isolated(shortened(at, 200))}`);

/** Why a request got no answer, and what can be done. */
const sendFailure = (why: Extract<Refusal, { code: 'send-failed' }>['why'], detail: string): string => {
  switch (why) {
    case 'url':
      return detail === '' ? 'There is no URL to send to.' : `“${detail}” is not a URL that can be sent to.`;
    case 'file':
      return `The file of the form field “${detail}” was not picked on this computer. Pick it again.`;
    case 'header-name':
      return `The header “${detail}” cannot be sent: a name has letters, digits and hyphens, and no spaces or other signs.`;
    case 'header-value':
      return `The header “${detail}” cannot be sent: its value has a line break or another control character in it.`;
    case 'masked':
      return `The value of ${detail} was masked when it was kept. Type it again, or a variable, and send.`;
    case 'host':
      return `There is no host called ${detail}. Is the name right, and is this computer online?`;
    case 'refused':
      return `Nothing listens at ${detail}: the connection was refused. Does the server run?`;
    case 'closed':
      return `${detail} closed the connection before it answered.`;
    case 'broken':
      return `${detail} broke off while it answered: the connection ended before all of the answer was there.`;
    case 'tls':
      return ended(`The connection to this server is not safe: ${detail}`);
    case 'plain':
      return `${detail} answers without encryption. Is its URL http:// instead of https://?`;
    case 'http':
      return `What answers at ${detail} does not speak HTTP.`;
    case 'headers':
      return `The headers of what ${detail} answered are too long: up to 256 KB are read.`;
    case 'time':
      return `No answer within ${detail} ${detail === '1' ? 'second' : 'seconds'}.`;
    case 'redirects':
      return `The answer leads in circles: more than ${detail} redirects.`;
    default:
      return ended(`The request could not be sent: ${detail}`);
  }
};

/** Why a folder cannot be opened, and what is open then. */
const workspaceFault = ({ name, why, reason, instead }: Extract<Refusal, { code: 'workspace-folder' }>): string => {
  const reasons = {
    gone: 'its folder is not there any more',
    'not-a-folder': 'it is not a folder',
    'no-access': 'its folder may not be read or written to',
    other: reason,
  };
  const what = ended(`The workspace ${quoted(name, 80)} could not be opened: ${reasons[why]}`);
  return instead ? `${what} My Workspace is open instead.` : what;
};

/** Where what is no definition belongs, if it can be imported. */
const importHint = (found: string): string =>
  /^a (?:Postman (?:collection|environment)|HAR file|cURL command)$/.test(found)
    ? ' Import, at the top of the window, takes it.'
    : '';

/** What went wrong, where, and what to do about it. */
export const refusalInWords = (error: Refusal): string => {
  switch (error.code) {
    case 'invalid-input':
      return `Understudy refused what the window sent it: ${error.problem}${error.at ? ` (${error.at})` : ''}. Please report this.`;
    case 'not-found':
      return `This ${error.what} is not in the workspace any more. It may have been deleted or moved outside Understudy.`;
    case 'name-empty':
      return 'A name cannot be empty.';
    case 'name-taken':
      return `There is a version ${quoted(error.name, 80)} already.`;
    case 'nothing-to-undo':
      return 'There is nothing to undo.';
    case 'cannot-lie-there':
      return error.why === 'itself'
        ? 'A folder cannot be moved into itself.'
        : 'Examples lie in requests; folders and requests lie in collections and folders.';
    case 'not-in-trash':
      return 'This is not in Trash any more.';
    case 'workspace-switching':
      return 'Another workspace is being opened. Try again when it is there.';
    case 'workspace-folder':
      return workspaceFault(error);
    case 'restore-first':
      return `Its ${error.what}${error.name === '' ? '' : ` ${quoted(error.name, 80)}`} is gone. Restore the ${error.what} first.`;
    case 'port-taken':
      return `Port ${error.port} is taken by ${error.other === undefined ? 'another program' : `the mock server ${quoted(error.other, 80)}`}.`;
    case 'port-refused':
      return ended(`This computer does not allow port ${error.port}: ${error.reason}`);
    case 'collection-missing':
      return 'The collection of this mock server is gone. Pick another one to start it again.';
    case 'environment-missing':
      return 'The environment of this mock server is gone. Pick another one, or none, in Config to start it again.';
    case 'listener-crashed':
      return `${ended(`The mock server stopped unexpectedly: ${error.reason}`)} Start it to try again.`;
    case 'configuration':
      return configurationFaultInWords(error.field, error.problem, error.other);
    case 'file-empty':
      return 'The file is empty.';
    case 'file-encoding':
      return `The file is not UTF-8 text: byte ${error.at} is not valid. Save it as UTF-8 and import it again.`;
    case 'file-too-large':
      return error.when === 'opened'
        ? `The file has ${sizeInWords(error.bytes)}; up to ${sizeInWords(error.limit)} can be imported.`
        : `Nested so deep, the file would take ${sizeInWords(error.bytes)} when saved; up to ${sizeInWords(error.limit)} are possible.`;
    case 'file-not-yaml':
      return ended(`Not valid YAML: line ${error.line}, column ${error.column}: ${isolated(error.problem)}`);
    case 'file-not-json':
      return ended(`Not valid JSON: line ${error.line}, column ${error.column}: ${isolated(error.problem)}`);
    case 'curl-not-understood':
      return ended(
        `The cURL command was not understood: line ${error.line}: ${isolated(shortened(error.problem, 200))}`,
      );
    case 'file-too-deep':
      return `Nested too deep: more than ${counted(error.limit, 'level')}.${error.at === '' ? '' : ` ${place(error.at)}.`}`;
    case 'file-not-recognised':
      return ended(`Not a file that can be imported: found ${isolated(error.found)}`);
    case 'file-malformed':
      return ended(`${place(error.at)}: expected ${error.expected}, found ${isolated(error.found)}`);
    case 'file-too-new':
      return `Written by a newer Understudy (version ${error.version}, this one knows up to ${error.known}). Update Understudy to open it.`;
    case 'call-cut':
      return `Of this request’s body of ${sizeInWords(error.size)} only ${sizeInWords(error.kept)} were kept, so it cannot be sent again.`;
    case 'call-unsent':
      return `${ended(`The call could not be sent: ${error.reason}`)} Does the mock server run?`;
    case 'send-failed':
      return sendFailure(error.why, isolated(shortened(error.detail, 200)));
    case 'disk':
      return ended(`Could not read or write ${isolated(error.file)}: ${error.reason}`);
    case 'set-aside':
      return `${isolated(error.file)} was damaged, or changed outside Understudy meanwhile. What it held is kept beside it, as ${isolated(error.as)}.`;
    case 'definition-broken':
      return ended(`The definition has a problem: ${isolated(shortened(error.problem))}`);
    case 'definition-foreign':
      return `This is ${error.found}, not a definition of an API.${importHint(error.found)}`;
    case 'definition-slow':
      return `The definition took longer than ${counted(error.seconds, 'second')} to work through, and was given up.`;
    case 'cancelled':
      return 'Cancelled.';
    case 'internal':
      return ended(`Something went wrong inside Understudy: ${error.reason}`);
  }
};
