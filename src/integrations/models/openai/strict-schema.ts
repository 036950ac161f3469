import { z } from 'zod';

/**
 * Words of JSON Schema that strict servers refuse or choke on: our own schema checks the same once more, so the model need
 * not be told.
 */
const NOT_SENT: readonly string[] = ['$schema', 'default', 'pattern', 'minLength', 'maxLength', 'format'];

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The schema as it is sent. */
export type SentSchema = Record<string, unknown>;

/**
 * The JSON schema of a shape, as strict mode wants it: an object at the top, every object closed, every field required.
 * @throws when the shape has an optional field: say that it may be null
 */
export function strictSchema(shape: z.ZodType): SentSchema {
  const schema = pruned(z.json().parse(z.toJSONSchema(shape, { target: 'draft-7', io: 'output' })));
  if (!isObject(schema) || schema['type'] !== 'object') throw new TypeError('A model is asked for an object');
  return schema;
}

function pruned(value: Json): Json {
  if (Array.isArray(value)) return value.map(pruned);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !NOT_SENT.includes(key));
  const plain = Object.fromEntries(kept.map(([key, part]) => [key, prunedPart(key, part)]));
  return plain['type'] === 'object' ? closed(plain) : plain;
}

/** The names of fields are ours, and one of them may be "format". */
function prunedPart(key: string, part: Json): Json {
  if (key !== 'properties' || !isObject(part)) return pruned(part);
  return Object.fromEntries(Object.entries(part).map(([name, field]) => [name, pruned(field)]));
}

function closed(schema: { readonly [key: string]: Json }): Json {
  const names = Object.keys(isObject(schema['properties']) ? schema['properties'] : {});
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const optional = names.filter((name) => !required.includes(name));
  if (optional.length > 0) throw new TypeError(`${optional.join(', ')}: nullable, not optional`);
  return { ...schema, additionalProperties: false };
}

const isObject = (value: unknown): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
