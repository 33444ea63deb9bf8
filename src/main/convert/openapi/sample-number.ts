import type { JsonObject } from '../../../shared/json';

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;

/** A number within the bounds of a schema, the smallest that is pleasant to look at. `index` moves on from it. */
export const sampleNumber = (schema: JsonObject, index: number): number => {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  const whole = schema.type === 'integer';
  const step = Math.abs(numberOr(schema.multipleOf, 0)) || 1;
  const isOpenBelow = above === true || typeof above === 'number';
  const isOpenAbove = below === true || typeof below === 'number';
  const least = Math.max(numberOr(minimum, Number.NEGATIVE_INFINITY), numberOr(above, Number.NEGATIVE_INFINITY));
  const most = Math.min(numberOr(maximum, Number.POSITIVE_INFINITY), numberOr(below, Number.POSITIVE_INFINITY));
  const usual = schema.format === 'unix-time' ? 1_736_899_200 : whole ? 1 : 1.5;
  const start = Math.min(Math.max(usual, least), most);
  const onStep = schema.multipleOf === undefined && !whole ? start : Math.ceil(start / step) * step;
  const moved = onStep + index * step;
  const value = moved > most ? onStep : moved;
  if (isOpenBelow && value <= least) return between(least, most, step, whole);
  if ((isOpenAbove && value >= most) || value > most)
    return Math.max(Math.floor(most / step) * step - (isOpenAbove ? step : 0), least);
  // 3 * 0.1 is 0.30000000000000004; nobody means that.
  return Number(value.toPrecision(12));
};

/** The next step after a bound that is itself left out; the middle where a step would be too wide. */
const between = (least: number, most: number, step: number, whole: boolean): number => {
  const next = Math.floor(least / step) * step + step;
  return whole || next < most ? Number(next.toPrecision(12)) : (least + most) / 2;
};
