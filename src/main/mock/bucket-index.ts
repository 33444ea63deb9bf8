import { queryKey } from './query';
import type { Bucket, BucketIndex, Destination, Form } from './table';
import { upsert } from './upsert';

/** With so many forms, looking them up beats looking through them. */
export const worthAnIndex = 8;

/** What tells the forms of a bucket apart without looking at each. */
export const indexOf = <T extends Destination>(bucket: Bucket<T>): BucketIndex<T> => {
  if (bucket.index) return bucket.index;
  const byName = new Map<string, Form<T>[]>();
  const byQuery = new Map<string, Form<T>[]>();
  const openQuery: Form<T>[] = [];
  for (const form of bucket.forms) {
    upsert(byName, form.owner.name.trim(), () => []).push(form);
    if (form.owner.query.wildcards > 0) openQuery.push(form);
    else upsert(byQuery, queryKey(form.owner.query.pairs), () => []).push(form);
  }
  bucket.index = { byName, byQuery, openQuery };
  return bucket.index;
};
