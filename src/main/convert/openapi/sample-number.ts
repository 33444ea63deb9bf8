import type { JsonObject } from '../../../shared/json';

const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** 3 * 0.1 is 0.30000000000000004; nobody means that. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** What a schema asks of a number. In 3.0 `exclusiveMinimum` is true or false, in 3.1 a number of its own. */
const rangeOf = ({ minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below }: JsonObject) => {
  const least = Math.max(finite(minimum) ?? Number.NEGATIVE_INFINITY, finite(above) ?? Number.NEGATIVE_INFINITY);
  const most = Math.min(finite(maximum) ?? Number.POSITIVE_INFINITY, finite(below) ?? Number.POSITIVE_INFINITY);
  const openBelow = above === true || above === least;
  const openAbove = below === true || below === most;
  const holds = (value: number): boolean =>
    Number.isFinite(value) &&
    (openBelow ? value > least : value >= least) &&
    (openAbove ? value < most : value <= most);
  return { least, most, holds };
};

/** A number as its schema asks for, one that is pleasant to look at if there is; `index` tells entries of a list apart. */
export const sampleNumber = (schema: JsonObject, index: number): number => {
  const isWhole = schema.type === 'integer';
  const { least, most, holds } = rangeOf(schema);
  const step = Math.abs(finite(schema.multipleOf) ?? 0) || (isWhole ? 1 : 0);
  const usual = schema.format === 'unix-time' ? 1_736_899_200 : isWhole ? 1 : 1.5;
  const nearest = Math.min(Math.max(usual, least), most);
  const steps = [Math.ceil(nearest / step), Math.floor(nearest / step)].flatMap((at) => [
    at + index,
    at - index,
    at + 1,
    at - 1,
  ]);
  const candidates =
    step > 0
      ? [...steps.map((at) => at * step), nearest]
      : [nearest + index, least + ((most - least) * (index + 1)) / 102, nearest, least + 1, most - 1];
  return candidates.map(rounded).find(holds) ?? finite(nearest) ?? 0;
};
