import { objectOf } from './json.ts';

/**
 * "Limitations" in https://platform.openai.com/docs/guides/structured-outputs: 5,000 properties, 10 levels of nesting,
 * 120,000 characters of names and values, 1,000 enum values, and 15,000 characters in an enum of more than 250.
 */
const MOST = {
  properties: 5_000,
  levels: 10,
  characters: 120_000,
  values: 1_000,
  longEnum: 250,
  enumCharacters: 15_000,
};

interface Size {
  properties: number;
  characters: number;
  values: number;
  longestEnum: number;
}

/** What is too large about a schema; `null` when nothing is. */
export function schemaTooLarge(schema: unknown): string | null {
  const levels = levelsOf(schema);
  if (levels > MOST.levels) return `${levels} levels of nesting exceeds limit of ${MOST.levels}.`;
  const size: Size = { properties: 0, characters: 0, values: 0, longestEnum: 0 };
  measure(schema, size);
  const { properties, values, characters, longestEnum } = size;
  if (properties > MOST.properties) return `${properties} properties exceeds limit of ${MOST.properties}.`;
  if (values > MOST.values) return `${values} enum values exceeds limit of ${MOST.values}.`;
  if (characters > MOST.characters) return `${characters} characters exceeds limit of ${MOST.characters}.`;
  if (longestEnum > MOST.enumCharacters)
    return `Enum string length of ${longestEnum} exceeds limit of ${MOST.enumCharacters}.`;
  return null;
}

/** Objects within objects; the root counts as one (tidyverse/ellmer#671: six were one too many of then five). */
function levelsOf(schema: unknown): number {
  const inside = childrenOf(schema).map(({ child }) => levelsOf(child));
  return Math.max(0, ...inside) + (objectOf(schema)?.['properties'] === undefined ? 0 : 1);
}

function measure(schema: unknown, size: Size): void {
  for (const { child, name, isProperty } of childrenOf(schema)) {
    size.characters += name.length;
    size.properties += isProperty ? 1 : 0;
    measure(child, size);
  }
  const values = objectOf(schema)?.['enum'];
  if (!Array.isArray(values)) return;
  const length = values.reduce<number>((sum, value) => sum + String(value).length, 0);
  size.values += values.length;
  size.characters += length;
  if (values.length > MOST.longEnum) size.longestEnum = Math.max(size.longestEnum, length);
}

interface Child {
  readonly child: unknown;
  /** Counts against the characters; empty for places without a name. */
  readonly name: string;
  readonly isProperty: boolean;
}

function childrenOf(schema: unknown): readonly Child[] {
  const node = objectOf(schema);
  if (node === null) return [];
  const named = ['properties', '$defs', 'definitions'].flatMap((key) =>
    Object.entries(objectOf(node[key]) ?? {}).map(([name, child]) => ({
      child,
      name,
      isProperty: key === 'properties',
    })),
  );
  const anyOf: readonly unknown[] = Array.isArray(node['anyOf']) ? node['anyOf'] : [];
  const bare = [...anyOf, ...(node['items'] === undefined ? [] : [node['items']])];
  return [...named, ...bare.map((child) => ({ child, name: '', isProperty: false }))];
}
