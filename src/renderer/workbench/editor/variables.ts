import { createContext, useContext, useEffect, useMemo } from 'react';
import { contextualHelpers, dynamicVariables } from '../../../shared/dynamic-variables';
import { isolated } from '../../../shared/isolated';
import type { Fields } from '../../../shared/model/draft';
import type { Variable } from '../../../shared/model/environment';
import type { MockServer } from '../../../shared/model/mock-server';
import type { Row } from '../../../shared/model/request';
import { shortened } from '../../../shared/words';
import { loadDocument, useDocuments } from '../../state/documents/documents';
import { useSettings } from '../../state/settings';
import { collections } from '../../state/workspace/collections';
import { environments } from '../../state/workspace/environments';

/** A variable that has a value here, in words for the one who looks. */
export interface KnownVariable {
  readonly name: string;
  readonly value: string;
  /** Where the value is from. */
  readonly from: string;
}

export type Variables = ReadonlyMap<string, KnownVariable>;

const standing: readonly KnownVariable[] = [
  ...dynamicVariables.map((name) => ({ name, value: 'a new value each time', from: 'dynamic variable' })),
  ...contextualHelpers.map((name) => ({ name, value: 'taken from the call that is answered', from: 'helper' })),
];

/** What a variable stands for: environments go before the collection (facts 4.2), the last one before the others. */
export const knownVariables = (
  environments: readonly { readonly name: string; readonly variables: readonly Variable[] }[],
  collection: { readonly name: string; readonly variables: readonly Row[] } | undefined,
): Variables => {
  const known = new Map(standing.map((variable) => [variable.name, variable]));
  for (const { key, value, disabled } of collection?.variables ?? []) {
    if (!disabled && key.trim() !== '')
      known.set(key.trim(), { name: key.trim(), value, from: collection?.name ?? '' });
  }
  for (const { name: from, variables } of environments) {
    for (const { key, value, current, enabled, secret } of variables) {
      const name = key.trim();
      const shown = secret ? '••••••••' : (current ?? value);
      if (enabled && name !== '') known.set(name, { name, value: shown, from });
    }
  }
  return known;
};

/** The variables of a collection, null for none, behind those of two environments, the second before the first. */
const useVariablesOf = (collection: string | null, behind: string | null, before: string | null): Variables => {
  const first = environments.use((state) => state.byId.get(behind ?? ''));
  const second = environments.use((state) => state.byId.get(before ?? ''));
  const outline = collections.use((state) => state.byId.get(collection ?? ''));
  const loaded = useDocuments((all) => all[`collection/${collection}`]);
  useEffect(() => {
    if (outline) void loadDocument('collection', { kind: 'collection', id: outline.id });
  }, [outline]);
  const saved = loaded?.kind === 'collection' ? (loaded.saved as Fields<'collection'> | null) : null;
  const variables = saved?.variables;
  const name = outline?.name ?? '';
  return useMemo(
    () =>
      knownVariables(
        [first, second].filter((environment) => environment !== undefined),
        variables && { name, variables },
      ),
    [first, second, name, variables],
  );
};

/**
 * The variables of an item of a collection, null for no collection: of the collection, and of the active environment or,
 * where a mock server answers with it, of the mock server's.
 */
export const useKnownVariables = (collection: string | null, server?: MockServer): Variables => {
  const active = useSettings((settings) => settings.activeEnvironment);
  return useVariablesOf(collection, null, server ? server.environment : active);
};

/** Those of a request that is sent; as a stub of a mock server, to that one: its environment goes before the active one. */
export const useSentVariables = (collection: string | null, server?: MockServer): Variables => {
  const active = useSettings((settings) => settings.activeEnvironment);
  return useVariablesOf(collection, active, server?.environment ?? null);
};

const context = createContext<Variables>(knownVariables([], undefined));

/** Tells the editors inside it which variables have a value. */
export const VariablesProvider = context.Provider;
export const useVariables = (): Variables => useContext(context);

/** The variable a text in braces names: a helper's arguments are not part of its name. */
export const variableNamed = (inside: string, variables: Variables): KnownVariable | undefined => {
  const name = inside.trim();
  return variables.get(name) ?? (name.startsWith('$') ? variables.get(name.split(/\s/, 1)[0] ?? '') : undefined);
};

/** What is said of a variable under the pointer. */
export const variableInWords = (inside: string, variables: Variables): string => {
  const known = variableNamed(inside, variables);
  return known
    ? `${isolated(known.name)} = ${shortened(known.value, 300)}\n${known.from}`
    : `${isolated(inside.trim())} has no value here: it goes out as it stands. In the path of an example it fits any segment.`;
};

/** A text in pieces, those in braces marked. */
export const piecesOf = (text: string): readonly { readonly text: string; readonly inside: string | null }[] =>
  text
    .split(/(\{\{[^{}]*\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, inside: /^\{\{[^{}]*\}\}$/.test(piece) ? piece.slice(2, -2) : null }));

/** What is being typed into braces before the cursor; null where nothing is. */
export const typedVariable = (before: string): string | null => /\{\{\s*([^{}]*)$/.exec(before)?.[1] ?? null;

/** The names that can be meant, those that begin so first. */
export const completionsOf = (typed: string, variables: Variables): readonly KnownVariable[] => {
  const wanted = typed.toLowerCase();
  const fits = [...variables.values()].filter(({ name }) => name.toLowerCase().includes(wanted));
  const rank = ({ name }: KnownVariable) =>
    (name.toLowerCase().startsWith(wanted) ? 0 : 2) + (name.startsWith('$') && !wanted.startsWith('$') ? 1 : 0);
  return fits.sort((a, b) => rank(a) - rank(b)).slice(0, 50);
};
