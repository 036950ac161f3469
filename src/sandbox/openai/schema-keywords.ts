/** Takes part in any schema: references, names, and words for readers. */
const ANYWHERE = [
  '$comment',
  '$defs',
  '$id',
  '$ref',
  '$schema',
  'anyOf',
  'definitions',
  'description',
  'title',
];
const VALUES = ['const', 'enum', 'type'];

/**
 * The keywords strict mode takes for each type, "Supported schemas" in
 * https://platform.openai.com/docs/guides/structured-outputs. What is not listed there is refused here, also where
 * the real service may be milder: nobody should lean on what is not promised.
 */
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  object: ['additionalProperties', 'properties', 'required'],
  array: ['items', 'maxItems', 'minItems'],
  string: ['format', 'pattern'],
  number: ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum', 'multipleOf'],
  integer: ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum', 'multipleOf'],
  boolean: [],
  null: [],
};

/** "Supported properties" of the same page, `format`. */
export const FORMATS = ['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid'];

export const TYPES = Object.keys(BY_TYPE);

/** The first keyword that a schema of these types may not have. */
export function forbiddenKeyword(keys: readonly string[], types: readonly string[]): string | null {
  const allowed = new Set([...ANYWHERE, ...VALUES, ...types.flatMap((type) => BY_TYPE[type] ?? [])]);
  return keys.find((key) => !allowed.has(key)) ?? null;
}
