import type { ExampleUrl, Segment } from './example-url';
import { segmentsOf, withoutIds, withoutSlash } from './path';
import type { Form, Node, Routes } from './table';

const emptyNode = <T>(): Node<T> => ({ texts: new Map(), wildcard: undefined, forms: [] });

export const emptyRoutes = <T>(): Routes<T> => ({
  folded: new Map(),
  wildcards: emptyNode(),
  blanked: new Map(),
  byLength: new Map(),
});

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** The key of the four steps from exact to slash and case. */
export const foldedKey = (path: string): string => withoutSlash(path).toLowerCase();
/** The key of the two steps with ids blanked. */
export const blankedKey = (path: string): string => withoutIds(withoutSlash(path));

const isOpen = (segment: Segment): segment is Segment & { name: string } => 'name' in segment;

const formOf = <T>(owner: T, base: string, url: ExampleUrl, filled: boolean, cost: number): Form<T> => {
  const before = segmentsOf(base);
  const texts = url.segments.map((segment) => (filled && 'value' in segment ? (segment.value ?? '') : segment.text));
  const segments = [...before, ...texts];
  const open = url.segments.flatMap((segment, i) =>
    isOpen(segment) ? [[segment.name, before.length + i] as const] : [],
  );
  const stillOpen = url.segments.filter((segment) => isOpen(segment) && !(filled && 'value' in segment)).length;
  const path = `/${segments.join('/')}${url.slash && segments.length > 0 ? '/' : ''}`;
  return { owner, path, segments, cost, captures: open, wildcards: stillOpen };
};

/** Every path by which something with this URL can be reached. */
export const formsOf = <T>(owner: T, url: ExampleUrl): Form<T>[] => {
  const hasValues = url.segments.some((segment) => 'value' in segment);
  const bases: [base: string, cost: number][] =
    url.base === ''
      ? [['', 0]]
      : [
          [url.base, 0],
          ['', 1],
        ];
  return bases.flatMap(([base, cost]) => [
    ...(hasValues ? [formOf(owner, base, url, true, cost)] : []),
    formOf(owner, base, url, false, cost),
  ]);
};

const addToTrie = <T>(root: Node<T>, form: Form<T>): void => {
  const open = new Set(form.captures.map(([, segment]) => segment));
  let node = root;
  form.segments.forEach((segment, i) => {
    if (open.has(i)) {
      node.wildcard ??= emptyNode();
      node = node.wildcard;
      return;
    }
    const key = segment.toLowerCase();
    const next = node.texts.get(key) ?? emptyNode<T>();
    node.texts.set(key, next);
    node = next;
  });
  node.forms.push(form);
};

/** Files one form under all that a call can be looked up with. */
export const addForm = <T>(routes: Routes<T>, form: Form<T>): void => {
  add(routes.folded, foldedKey(form.path), form);
  add(routes.blanked, blankedKey(form.path), form);
  add(routes.byLength, form.segments.length, form);
  // A form whose open segments are all filled is reached as text; its open twin stands in the trie.
  if (form.wildcards > 0 && form.wildcards === form.captures.length) addToTrie(routes.wildcards, form);
};
