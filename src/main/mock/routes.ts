import type { ExampleUrl, Segment } from './example-url';
import { addToNear, emptyNearIndex, removeFromNear } from './near-index';
import { isId, withoutIds, withoutSlash } from './path';
import type { Bucket, Destination, Form, Node, Routes } from './table';
import { appended, upsert } from './upsert';

const emptyBucket = <T>(): Bucket<T> => ({ forms: [], index: undefined });
/** Most nodes lead on by one kind of segment or end: they have no maps before they need them. */
const emptyNode = <T>(): Node<T> => ({ texts: undefined, wildcard: undefined, bucket: undefined });

export const emptyRoutes = <T>(): Routes<T> => ({
  folded: new Map(),
  wildcards: emptyNode(),
  blanked: new Map(),
  near: new Map(),
});

/** The key of the four steps from exact to slash and case. */
export const foldedKey = (path: string): string => withoutSlash(path).toLowerCase();
/** The key of the two steps with ids blanked. */
export const blankedKey = (path: string): string => withoutIds(withoutSlash(path));

const isOpen = (segment: Segment): segment is Segment & { name: string } => 'name' in segment;

const formOf = <T>(owner: T, segments: readonly Segment[], slash: boolean, filled: boolean, cost: number): Form<T> => {
  const texts = segments.map((segment) => (filled && 'value' in segment ? (segment.value ?? '') : segment.text));
  const captures = segments.flatMap((segment, i) => (isOpen(segment) ? [[segment.name, i] as const] : []));
  const wildcards = segments.filter((segment) => isOpen(segment) && !(filled && 'value' in segment)).length;
  const path = `/${texts.join('/')}${slash && texts.length > 0 ? '/' : ''}`;
  return { owner, path, segments: texts, cost, captures, wildcards };
};

/** Every path by which something with this URL can be reached. */
export const formsOf = <T>(owner: T, { base, segments, slash }: ExampleUrl): Form<T>[] => {
  const hasValues = segments.some((segment) => 'value' in segment);
  const paths: [path: readonly Segment[], cost: number][] =
    base.length === 0
      ? [[segments, 0]]
      : [
          [[...base, ...segments], 0],
          [segments, 1],
        ];
  return paths.flatMap(([path, cost]) => [
    ...(hasValues ? [formOf(owner, path, slash, true, cost)] : []),
    formOf(owner, path, slash, false, cost),
  ]);
};

/** Whether the trie holds a form: a form with some segments filled and some open is reached as text only; its open twin is there. */
export const isOpenForm = (form: Form<unknown>): boolean =>
  form.wildcards > 0 && form.wildcards === form.captures.length;

const nodeOf = <T>(root: Node<T>, form: Form<T>): Node<T> => {
  const open = new Set(form.captures.map(([, segment]) => segment));
  return form.segments.reduce((node, segment, i) => {
    if (!open.has(i)) {
      node.texts ??= new Map();
      return upsert(node.texts, segment.toLowerCase(), emptyNode<T>);
    }
    node.wildcard ??= emptyNode();
    return node.wildcard;
  }, root);
};

const put = <T>(bucket: Bucket<T>, form: Form<T>): void => {
  bucket.forms = appended(bucket.forms, form);
  bucket.index = undefined;
};
const take = <T>(bucket: Bucket<T> | undefined, form: Form<T>): boolean => {
  if (!bucket) return false;
  bucket.forms.splice(bucket.forms.indexOf(form), 1);
  bucket.index = undefined;
  return bucket.forms.length === 0;
};

/** Without an id, a path is equal to a call's with its ids blanked only where it is equal as it stands. */
const hasBlanks = ({ segments }: Form<unknown>): boolean => segments.some((segment) => segment === '' || isId(segment));

/** Files one form under all that a call can be looked up with. */
export const addForm = <T extends Destination>(routes: Routes<T>, form: Form<T>): void => {
  put(upsert(routes.folded, foldedKey(form.path), emptyBucket<T>), form);
  if (hasBlanks(form)) put(upsert(routes.blanked, blankedKey(form.path), emptyBucket<T>), form);
  addToNear(
    upsert(routes.near, form.segments.length, () => emptyNearIndex<T>(form.segments.length)),
    form,
  );
  if (isOpenForm(form)) {
    const node = nodeOf(routes.wildcards, form);
    node.bucket ??= emptyBucket();
    put(node.bucket, form);
  }
};

/** Takes a form out of all it was filed under. */
export const removeForm = <T extends Destination>(routes: Routes<T>, form: Form<T>): void => {
  if (take(routes.folded.get(foldedKey(form.path)), form)) routes.folded.delete(foldedKey(form.path));
  if (hasBlanks(form) && take(routes.blanked.get(blankedKey(form.path)), form)) {
    routes.blanked.delete(blankedKey(form.path));
  }
  const near = routes.near.get(form.segments.length);
  if (near) removeFromNear(near, form);
  if (isOpenForm(form)) take(nodeOf(routes.wildcards, form).bucket, form);
};
