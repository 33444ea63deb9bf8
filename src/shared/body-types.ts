import type { Body, FormRow, KeptBody, RequestParts, Row } from './model/request';

/** The types a body is switched between; `other` bodies are not made here. */
export type BodyType = Exclude<Body['mode'], 'other'>;

const order: readonly Body['mode'][] = ['raw', 'urlencoded', 'formdata', 'other'];

const holds = (body: Body): boolean => {
  switch (body.mode) {
    case 'none':
      return false;
    case 'raw':
      return body.text !== '';
    case 'other':
      return true;
    default:
      return body.rows.length > 0;
  }
};

/** A body without what other types hold: what is sent and matched. */
export const aloneOf = ({ others: _, ...body }: Body): KeptBody | { readonly mode: 'none' } => body;

/** A body beside what other types hold; what holds nothing is not kept. */
export const withOthers = (body: Body, others: readonly Body[]): Body => {
  const kept = others
    .map(aloneOf)
    .filter((each): each is KeptBody => holds(each) && each.mode !== body.mode)
    .sort((a, b) => order.indexOf(a.mode) - order.indexOf(b.mode));
  return { ...aloneOf(body), ...(kept.length > 0 && { others: kept }) };
};

/** A request as it is sent: with the chosen body only. */
export const asSent = (parts: RequestParts): RequestParts => ({ ...parts, body: aloneOf(parts.body) });

const formRows = (body: Body): readonly Row[] =>
  body.mode === 'urlencoded' || body.mode === 'formdata' ? body.rows : [];

const textRow = ({ key, value, description, disabled }: Row): Row => ({ key, value, description, disabled });

/** A body in a type that holds nothing yet: a form takes over the rows of the other form. */
const converted = (body: Body, type: BodyType): Body => {
  switch (type) {
    case 'none':
      return { mode: type };
    case 'raw':
      return { mode: type, text: '', language: 'json' };
    case 'urlencoded':
      return { mode: type, rows: formRows(body).map(textRow) };
    case 'formdata':
      return { mode: type, rows: formRows(body).map((row): FormRow => ({ ...textRow(row), type: 'text' })) };
  }
};

/** The body after another type is chosen: what that type held is there again, and what was there is kept. */
export const switchedTo = (body: Body, type: Body['mode']): Body => {
  const { others = [] } = body;
  if (type === body.mode) return body;
  const back = others.find(({ mode }) => mode === type) ?? (type === 'other' ? body : converted(body, type));
  return withOthers(back, [...others, body]);
};
