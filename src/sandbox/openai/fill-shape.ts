import { patternOf } from './pattern.ts';
import type { AnswerShape, NumberShape, Scalar, Shape } from './shape.ts';

/** Where in an answer a value stands. */
export interface Place {
  /** Of the properties it stands in, outermost first, in small letters and without `_` and `-`. */
  readonly names: readonly string[];
  /** Within the nearest list, from 0. */
  readonly index: number;
}

/** What somebody answers where a schema leaves it open. */
export interface Speaker {
  text(place: Place): string;
  choose(place: Place, values: readonly Scalar[]): Scalar;
  /** Brought within the schema's bounds afterwards. */
  number(place: Place, bounds: { readonly least: number | null; readonly most: number | null }): number;
  flag(place: Place): boolean;
  /** How long a list is; brought within the schema's bounds afterwards. */
  count(place: Place): number;
  /** Says nothing, where the schema allows null. */
  isSilent(place: Place): boolean;
}

/** A schema may contain itself: from here on the answer gets no deeper than it must. */
const DEEPEST = 8;
/** A schema that must contain itself has no answer; something is returned all the same. */
const BOTTOM = 40;

/** An answer of this shape in this speaker's words. */
export function fillShape({ root, definitions }: AnswerShape, speaker: Speaker): unknown {
  const fill = (shape: Shape, place: Place, depth: number): unknown => {
    const deep = depth > DEEPEST;
    switch (shape.kind) {
      case 'object':
        return Object.fromEntries(
          shape.properties.map(([name, child]) => [
            name,
            fill(child, { ...place, names: [...place.names, plain(name)] }, depth + 1),
          ]),
        );
      case 'array': {
        const wanted = deep ? 0 : speaker.count(place);
        const length = Math.min(Math.max(wanted, shape.least), shape.most);
        return Array.from({ length }, (_, index) => fill(shape.items, { ...place, index }, depth + 1));
      }
      case 'choice':
        return shape.values.includes(speaker.choose(place, shape.values))
          ? speaker.choose(place, shape.values)
          : shape.values[0];
      case 'text':
        return fitting(speaker.text(place), shape);
      case 'number':
        return bounded(speaker.number(place, shape), shape);
      case 'flag':
        return speaker.flag(place);
      case 'null':
        return null;
      case 'any': {
        const silent = shape.of.some(({ kind }) => kind === 'null') && (deep || speaker.isSilent(place));
        const said = shape.of.find(({ kind }) => kind !== 'null');
        return silent || said === undefined ? null : fill(said, place, depth);
      }
      case 'reference': {
        const target = definitions.get(shape.to);
        return target === undefined || depth > BOTTOM ? null : fill(target, place, depth + 1);
      }
    }
  };
  return fill(root, { names: [], index: 0 }, 0);
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function bounded(value: number, { whole, least, most, step }: NumberShape): number {
  const within = Math.min(Math.max(value, least ?? value), most ?? value);
  if (step !== null) return Math.round(within / step) * step;
  return whole ? Math.round(within) : within;
}

/** Tried in this order where the speaker's own words do not match the schema's pattern or format. */
const SAMPLES = [
  '2026-11-27',
  '2026-11-27T12:00:00Z',
  '12:00:00',
  'P1D',
  'someone@shop.example',
  'shop.example',
  '192.0.2.1',
  '2001:db8::1',
  '00000000-0000-4000-8000-000000000000',
  '',
  '0',
  '1042',
  'a',
  'A',
  'en',
  'EN',
];

const FORMATS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
  time: /^\d\d:\d\d:\d\d/,
  duration: /^P/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  hostname: /^[a-z0-9.-]+\.[a-z]+$/,
  ipv4: /^(\d+\.){3}\d+$/,
  ipv6: /^[0-9a-f:]+:[0-9a-f:]*$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

function fitting(
  text: string,
  shape: { readonly format: string | null; readonly pattern: string | null },
): string {
  const format = shape.format === null ? undefined : FORMATS[shape.format];
  const pattern = shape.pattern === null ? null : patternOf(shape.pattern);
  const fits = (value: string): boolean => (format?.test(value) ?? true) && (pattern?.test(value) ?? true);
  return fits(text) ? text : (SAMPLES.find(fits) ?? text);
}
