import { kindOf, objectOf } from './json.ts';
import { patternOf } from './pattern.ts';
import { FORMATS, forbiddenKeyword, TYPES } from './schema-keywords.ts';
import { schemaTooLarge } from './schema-size.ts';

type Node = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/**
 * What strict mode refuses about a schema, in the words the service uses for it; `null` when it takes the schema.
 * The rules are those of https://platform.openai.com/docs/guides/structured-outputs ("Supported schemas"), the
 * wordings those of dottxt-ai/outlines#844 and #1254, vercel/ai#6484, podly_pure_podcasts#89, ms-agent#610 and
 * oh-my-pi#206.
 */
export function schemaProblem(schema: Node): string | null {
  const type = schema['type'];
  if (type !== 'object') {
    const given = typeof type === 'string' ? type : 'None';
    return `schema must be a JSON Schema of 'type: "object"', got 'type: "${given}"'.`;
  }
  if (schema['anyOf'] !== undefined) return `${context([])}'anyOf' is not permitted.`;
  return schemaTooLarge(schema) ?? problemAt(schema, [], schema);
}

function problemAt(given: unknown, path: Path, root: Node): string | null {
  const node = objectOf(given);
  if (node === null) return `${context(path)}${kindOf(given)} is not of type 'object', 'boolean'.`;
  if (node['$ref'] !== undefined) return referenceProblem(node, path, root);
  const types = typesOf(node);
  return (
    typeProblem(node, types, path) ??
    keywordProblem(node, types, path) ??
    (types.includes('object') ? objectProblem(node, path) : null) ??
    (types.includes('array') && node['items'] === undefined
      ? `${context(path)}array schema missing items.`
      : null) ??
    valueProblem(node, types, path) ??
    problemBelow(node, path, root)
  );
}

function referenceProblem(node: Node, path: Path, root: Node): string | null {
  const others = Object.keys(node).filter((key) => key !== '$ref');
  if (others.length > 0)
    return `${context(path)}$ref cannot have keywords {${others.map(quoted).join(', ')}}.`;
  const [, key = '', name = ''] = /^#\/(\$defs|definitions)\/(.+)$/.exec(String(node['$ref'])) ?? [];
  if (node['$ref'] === '#' || objectOf(root[key])?.[name] !== undefined) return null;
  return `${context(path)}reference to component '${String(node['$ref'])}' which was not found in the schema.`;
}

function typesOf(node: Node): readonly string[] {
  const type = node['type'];
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((one) => typeof one === 'string') : [];
}

function typeProblem(node: Node, types: readonly string[], path: Path): string | null {
  if (types.length === 0 && node['anyOf'] === undefined)
    return `${context(path)}schema must have a 'type' key.`;
  const unknown = types.find((type) => !TYPES.includes(type));
  return unknown === undefined
    ? null
    : `${context(path)}'${unknown}' is not valid under any of the given schemas.`;
}

function keywordProblem(node: Node, types: readonly string[], path: Path): string | null {
  const forbidden = forbiddenKeyword(Object.keys(node), types);
  if (forbidden !== null) return `${context(path)}'${forbidden}' is not permitted.`;
  const { format, pattern } = node;
  if (format !== undefined && !(typeof format === 'string' && FORMATS.includes(format)))
    return `${context(path)}${shown(format)} is not a valid format.`;
  if (pattern !== undefined && (typeof pattern !== 'string' || patternOf(pattern) === null))
    return `${context(path)}${shown(pattern)} is not a 'regex'.`;
  return null;
}

function objectProblem(node: Node, path: Path): string | null {
  if (node['additionalProperties'] !== false)
    return `${context(path)}'additionalProperties' is required to be supplied and to be false.`;
  const properties = Object.keys(objectOf(node['properties']) ?? {});
  const required: readonly unknown[] = Array.isArray(node['required']) ? node['required'] : [];
  const listed = `${context(path)}'required' is required to be supplied and to be an array including every key in properties.`;
  const left = properties.find((name) => !required.includes(name));
  if (left !== undefined) return `${listed} Missing '${left}'.`;
  const extra = required.find((name) => typeof name !== 'string' || !properties.includes(name));
  return extra === undefined ? null : `${listed} Extra required key ${shown(extra)} supplied.`;
}

function valueProblem(node: Node, types: readonly string[], path: Path): string | null {
  const values = node['enum'];
  if (values === undefined) return null;
  if (!Array.isArray(values) || values.length === 0) return `${context(path)}[] should be non-empty.`;
  const isOf = (value: unknown): boolean =>
    types.includes(kindOf(value)) || (typeof value === 'number' && types.includes('number'));
  const stray = values.find((value) => !isOf(value));
  return stray === undefined
    ? null
    : `${context(path)}enum value ${shown(stray)} does not validate against ${shown(node['type'])}.`;
}

function problemBelow(node: Node, path: Path, root: Node): string | null {
  const anyOf: readonly unknown[] = Array.isArray(node['anyOf']) ? node['anyOf'] : [];
  const below: (readonly [unknown, Path])[] = ['properties', '$defs', 'definitions'].flatMap((key) =>
    Object.entries(objectOf(node[key]) ?? {}).map(([name, child]): readonly [unknown, Path] => [
      child,
      [...path, key, name],
    ]),
  );
  if (node['items'] !== undefined) below.push([node['items'], [...path, 'items']]);
  below.push(
    ...anyOf.map((child, index): readonly [unknown, Path] => [child, [...path, 'anyOf', `${index}`]]),
  );
  for (const [child, at] of below) {
    const problem = problemAt(child, at, root);
    if (problem !== null) return problem;
  }
  return null;
}

/** A path as the service prints it: a Python tuple. */
const context = (path: Path): string =>
  `In context=(${path.map(quoted).join(', ')}${path.length === 1 ? ',' : ''}), `;

const quoted = (word: string): string => `'${word}'`;

/** A value as Python prints it, near enough. */
const shown = (value: unknown): string => JSON.stringify(value).replaceAll('"', "'");
