import { generate, isDynamicVariable } from './dynamic/variables';
import { type Helper, helperPattern, readHelper } from './helpers';
import { resolveVariables, type Scope } from './variables';

/** What a call gives to the templates of the example that answers it. */
export interface CallValues {
  /** Path segments by the names of the wildcards they stand for. */
  readonly captured: Scope;
  /** The value of a contextual helper, or undefined where the call has none. */
  readonly help: (helper: Helper) => string | undefined;
}

type Part =
  | { readonly kind: 'captured'; readonly name: string; readonly token: string }
  | { readonly kind: 'dynamic'; readonly name: string }
  | { readonly kind: 'helper'; readonly helper: Helper; readonly otherwise: Text; readonly token: string };

/** A text cut at what only a call can fill: `texts[0] parts[0] texts[1] … texts[n]`. */
export interface Template {
  readonly texts: readonly string[];
  readonly parts: readonly Part[];
}

/** A text that is the same for every call, or a template. */
export type Text = string | Template;

const helperToken = new RegExp(helperPattern, 'gs');
const token = new RegExp(`${helperPattern}|\\{\\{[^{}]*\\}\\}`, 'gs');

/** A variable that stands inside a helper's quotes: a quote in its value stays one. */
const insideQuotes = (whole: string, scope: Scope): string => {
  const value = resolveVariables(whole, scope);
  return value === whole ? whole : value.replaceAll("'", "\\'");
};

/** Puts in the values of known variables. */
export const resolveInText = (text: string, scope: Scope): string => {
  if (!text.includes('{{')) return text;
  const guarded = text.replace(
    helperToken,
    (helper) => `{{${helper.slice(2, -2).replace(/\{\{[^{}]*\}\}/g, (inner) => insideQuotes(inner, scope))}}}`,
  );
  return resolveVariables(guarded, scope);
};

const partOf = (whole: string, captured: ReadonlySet<string>): Part | undefined => {
  const inner = whole.slice(2, -2).trim();
  if (captured.has(inner)) return { kind: 'captured', name: inner, token: whole };
  if (isDynamicVariable(inner)) return { kind: 'dynamic', name: inner };
  const helper = readHelper(inner);
  if (!helper) return undefined;
  // Without a default, what has no value stays as it was written.
  const otherwise = helper.otherwise === undefined ? whole : parseDefault(helper.otherwise, captured);
  return { kind: 'helper', helper, otherwise, token: whole };
};

const parseDefault = (text: string, captured: ReadonlySet<string>): Text =>
  isDynamicVariable(text)
    ? { texts: ['', ''], parts: [{ kind: 'dynamic', name: text }] }
    : parseTemplate(text, captured);

/** Cuts a text at the variables that only a call can fill; a text without any stays a text, and can be prepared as bytes. */
export const parseTemplate = (text: string, captured: ReadonlySet<string>): Text => {
  if (!text.includes('{{')) return text;
  const texts: string[] = [];
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    const part = partOf(match[0], captured);
    if (!part) continue;
    texts.push(text.slice(from, match.index));
    parts.push(part);
    from = match.index + match[0].length;
  }
  if (parts.length === 0) return text;
  texts.push(text.slice(from));
  return { texts, parts };
};

const fillPart = (part: Part, values: CallValues): string => {
  if (part.kind === 'dynamic') return generate(part.name);
  if (part.kind === 'captured') return values.captured.get(part.name) ?? part.token;
  return values.help(part.helper) ?? fill(part.otherwise, values);
};

/** Fills a text for one call. What is put in is data: it is not looked through for variables again. */
export const fill = (text: Text, values: CallValues): string => {
  if (typeof text === 'string') return text;
  let out = text.texts[0] ?? '';
  for (let i = 0; i < text.parts.length; i += 1) {
    const part = text.parts[i];
    if (part) out += fillPart(part, values);
    out += text.texts[i + 1] ?? '';
  }
  return out;
};

/** The names of all dynamic variables a text needs, those in defaults too. */
export const dynamicNamesIn = (text: Text): string[] =>
  typeof text === 'string'
    ? []
    : text.parts.flatMap((part) =>
        part.kind === 'dynamic' ? [part.name] : part.kind === 'helper' ? dynamicNamesIn(part.otherwise) : [],
      );
