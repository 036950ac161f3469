import { objectOf } from './json.ts';
import { invalid, type Refusal, wrongType, wrongValue } from './refusal.ts';

/** Says what is wrong with a parameter's value, if anything is. */
export type Check = (param: string, value: unknown) => Refusal | null;

export const nullable =
  (check: Check): Check =>
  (param, value) =>
    value === null ? null : check(param, value);

/** Wording: thisisartium/continuous-alignment-testing#25 (`n`). */
export const integer =
  (least: number, most: number): Check =>
  (param, value) =>
    Number.isInteger(value)
      ? within(param, Number(value), { kind: 'integer', least, most })
      : wrongType(param, 'an integer', value);

export const decimal =
  (least: number, most: number): Check =>
  (param, value) =>
    typeof value === 'number'
      ? within(param, value, { kind: 'decimal', least, most })
      : wrongType(param, 'a decimal', value);

export const flag: Check = (param, value) =>
  typeof value === 'boolean' ? null : wrongType(param, 'a boolean', value);

export const object: Check = (param, value) =>
  objectOf(value) === null ? wrongType(param, 'an object', value) : null;

export const array: Check = (param, value) =>
  Array.isArray(value) ? null : wrongType(param, 'an array', value);

export const text =
  (most: number, pattern?: RegExp): Check =>
  (param, value) => {
    if (typeof value !== 'string') return wrongType(param, 'a string', value);
    if (value.length > most) return tooLong(param, most, value.length);
    return pattern === undefined || pattern.test(value) ? null : unlike(param, pattern);
  };

export const oneOf =
  (...allowed: readonly string[]): Check =>
  (param, value) => {
    if (typeof value !== 'string') return wrongType(param, 'a string', value);
    return allowed.includes(value) ? null : wrongValue(param, value, allowed);
  };

/** Up to four texts, or one (`stop`). */
export const stops: Check = (param, value) => {
  if (typeof value === 'string') return null;
  if (!Array.isArray(value)) return wrongType(param, 'one of a string or array of strings', value);
  if (value.length <= 4) return null;
  return invalid(
    `Invalid '${param}': array too long. Expected an array with maximum length 4, but got an array with length ${value.length} instead.`,
    param,
    'array_above_max_length',
  );
};

function within(
  param: string,
  value: number,
  { kind, least, most }: { readonly kind: string; readonly least: number; readonly most: number },
): Refusal | null {
  const said = (side: string, sign: string, bound: number, code: string): Refusal =>
    invalid(
      `Invalid '${param}': ${kind} ${side} value. Expected a value ${sign} ${bound}, but got ${value} instead.`,
      param,
      `${kind}_${code}_value`,
    );
  if (value > most) return said('above maximum', '<=', most, 'above_max');
  if (value < least) return said('below minimum', '>=', least, 'below_min');
  return null;
}

const tooLong = (param: string, most: number, length: number): Refusal =>
  invalid(
    `Invalid '${param}': string too long. Expected a string with maximum length ${most}, but got a string with length ${length} instead.`,
    param,
    'string_above_max_length',
  );

const unlike = (param: string, pattern: RegExp): Refusal =>
  invalid(
    `Invalid '${param}': string does not match pattern. Expected a string that matches the pattern '${pattern.source}'.`,
    param,
    'invalid_value',
  );
