import { isObject, type Json, type JsonObject, listOr, textOr } from '../../shared/json';
import type { Auth } from '../../shared/model/request';
import { valueText } from './rows';

/** The settings of one kind of authorization: a list of keys and values, in older files an object. */
const settingsOf = (auth: JsonObject, kind: string): Map<string, string> => {
  const kept = auth[kind];
  if (isObject(kept)) return new Map(Object.entries(kept).map(([key, value]) => [key, valueText(value)]));
  return new Map(
    listOr(kept).flatMap((row) => (isObject(row) ? [[textOr(row.key, ''), valueText(row.value)] as const] : [])),
  );
};

/** How a request, folder or collection says who sends. One that says nothing takes what it lies in. */
export const authOf = (auth: Json | undefined): Auth => {
  if (!isObject(auth)) return { type: 'inherit' };
  const type = textOr(auth.type, 'noauth');
  const settings = settingsOf(auth, type);
  const text = (key: string) => settings.get(key) ?? '';
  switch (type) {
    case 'noauth':
      return { type: 'none' };
    case 'basic':
      return { type, username: text('username'), password: text('password') };
    case 'bearer':
      return { type, token: text('token') };
    case 'apikey':
      return { type, key: text('key'), value: text('value'), in: text('in') === 'query' ? 'query' : 'header' };
    default:
      return { type: 'other', name: type };
  }
};

const kinds = ['basic', 'bearer', 'apikey'] as const;

/** Puts an authorization into a node in Postman's form. Settings of ours that are not used any more do not stay behind. */
export const changeAuth = (node: JsonObject, wanted: Auth): void => {
  const old = authOf(node.auth);
  if (JSON.stringify(old) === JSON.stringify(wanted)) return;
  if (wanted.type === 'inherit') {
    delete node.auth;
    return;
  }
  const auth: JsonObject = isObject(node.auth) ? node.auth : {};
  node.auth = auth;
  // What a kind of another name holds is in the file still.
  auth.type = wanted.type === 'other' ? wanted.name : wanted.type === 'none' ? 'noauth' : wanted.type;
  for (const kind of kinds) if (kind !== wanted.type) delete auth[kind];
  if (wanted.type === 'none' || wanted.type === 'other') return;
  const { type, ...settings } = wanted;
  const list: Json[] = Array.isArray(auth[type])
    ? auth[type]
    : [...settingsOf(auth, type)].map(([key, value]) => ({ key, value, type: 'string' }));
  for (const [key, value] of Object.entries(settings)) {
    const row = list.find((entry): entry is JsonObject => isObject(entry) && entry.key === key);
    if (row) row.value = value;
    else list.push({ key, value, type: 'string' });
  }
  auth[type] = list;
};
