import { objectOf } from './json.ts';

export type Scalar = string | number | boolean | null;

/** What an answer must look like, read from a strict JSON schema. */
export type Shape =
  | { readonly kind: 'object'; readonly properties: readonly (readonly [string, Shape])[] }
  | { readonly kind: 'array'; readonly items: Shape; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly values: readonly Scalar[] }
  | { readonly kind: 'text'; readonly format: string | null; readonly pattern: string | null }
  | NumberShape
  | { readonly kind: 'flag' }
  | { readonly kind: 'null' }
  | { readonly kind: 'any'; readonly of: readonly Shape[] }
  | { readonly kind: 'reference'; readonly to: string };

export interface NumberShape {
  readonly kind: 'number';
  readonly whole: boolean;
  readonly least: number | null;
  readonly most: number | null;
  readonly step: number | null;
}

/** A schema's shape with what its references mean. */
export interface AnswerShape {
  readonly root: Shape;
  readonly definitions: ReadonlyMap<string, Shape>;
}

/** Reads a schema that strict mode takes; of others as much as can be understood. */
export function answerShape(schema: Readonly<Record<string, unknown>>): AnswerShape {
  const definitions = new Map<string, Shape>();
  for (const key of ['$defs', 'definitions'])
    for (const [name, child] of Object.entries(objectOf(schema[key]) ?? {}))
      definitions.set(`#/${key}/${name}`, shapeOf(child));
  const root = shapeOf(schema);
  definitions.set('#', root);
  return { root, definitions };
}

function shapeOf(given: unknown): Shape {
  const node = objectOf(given) ?? {};
  if (typeof node['$ref'] === 'string') return { kind: 'reference', to: node['$ref'] };
  if (Array.isArray(node['anyOf'])) return { kind: 'any', of: node['anyOf'].map(shapeOf) };
  if (node['const'] !== undefined) return { kind: 'choice', values: scalars([node['const']]) };
  const type = node['type'];
  if (Array.isArray(node['enum'])) return choiceOf(scalars(node['enum']));
  if (Array.isArray(type)) return { kind: 'any', of: type.map((one) => shapeOf({ ...node, type: one })) };
  switch (type) {
    case 'array':
      return {
        kind: 'array',
        items: shapeOf(node['items']),
        least: numberOr(node['minItems'], 0),
        most: numberOr(node['maxItems'], Number.POSITIVE_INFINITY),
      };
    case 'string':
      return { kind: 'text', format: textOrNull(node['format']), pattern: textOrNull(node['pattern']) };
    case 'number':
    case 'integer':
      return numberShape(node, type === 'integer');
    case 'boolean':
      return { kind: 'flag' };
    case 'null':
      return { kind: 'null' };
    default: {
      const properties = Object.entries(objectOf(node['properties']) ?? {});
      return { kind: 'object', properties: properties.map(([name, child]) => [name, shapeOf(child)]) };
    }
  }
}

/** Null among the values is a way to say nothing, as it is beside `anyOf`. */
function choiceOf(values: readonly Scalar[]): Shape {
  const choice: Shape = { kind: 'choice', values: values.filter((value) => value !== null) };
  return values.includes(null) ? { kind: 'any', of: [choice, { kind: 'null' }] } : choice;
}

function numberShape(node: Readonly<Record<string, unknown>>, whole: boolean): NumberShape {
  const step = numberOr(node['multipleOf'], Number.NaN);
  // Enough to stay off an exclusive bound; how far does not matter.
  const hair = whole ? 1 : 0.001;
  const above = Math.max(
    numberOr(node['minimum'], -Infinity),
    numberOr(node['exclusiveMinimum'], -Infinity) + hair,
  );
  const below = Math.min(
    numberOr(node['maximum'], Infinity),
    numberOr(node['exclusiveMaximum'], Infinity) - hair,
  );
  return {
    kind: 'number',
    whole,
    least: Number.isFinite(above) ? above : null,
    most: Number.isFinite(below) ? below : null,
    step: Number.isNaN(step) ? null : step,
  };
}

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const scalars = (values: readonly unknown[]): readonly Scalar[] =>
  values.filter(
    (value): value is Scalar => value === null || ['string', 'number', 'boolean'].includes(typeof value),
  );
