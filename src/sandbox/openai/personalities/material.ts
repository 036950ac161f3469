import { objectOf } from '../json.ts';

/** Names under which a prompt may hand over a text to be worded. */
const TEXT_KEYS = ['text', 'template', 'reply', 'draft', 'message', 'body'];

/** A line that only marks where something begins or ends. */
const FENCE = /^\s*(?:[<[]{2,}.*|.*[>\]]{2,}|["'`=~*_#-]{3,}.*|<\/?[\w-]+[^>]*>|-*\s*(?:BEGIN|END)\b.*)\s*$/;

/** The text a prompt is about: out of JSON, out of its delimiters, else as it stands. */
export function textIn(material: string): string {
  const given = jsonIn(material);
  if (given !== null) {
    const texts = TEXT_KEYS.map((key) => given[key]).filter((value) => typeof value === 'string');
    return (
      texts[0] ??
      Object.values(given)
        .filter((value) => typeof value === 'string')
        .join('\n')
    );
  }
  const lines = material.trim().split('\n');
  const isFenced = lines.length > 2 && FENCE.test(lines[0] ?? '') && FENCE.test(lines.at(-1) ?? '');
  return (isFenced ? lines.slice(1, -1) : lines).join('\n').trim();
}

function jsonIn(material: string): Readonly<Record<string, unknown>> | null {
  try {
    return objectOf(JSON.parse(material));
  } catch {
    return null;
  }
}

/** The placeholders of a template, as written. */
export const slotsIn = (text: string): readonly string[] => text.match(/\{\{[^{}]*\}\}/g) ?? [];

/** Tokens that stand for something masked: `[ORDER_1]`. */
export const tokensIn = (text: string): readonly string[] => [
  ...new Set(text.match(/[[<⟦]\w+_\d+[\]>⟧]/g) ?? []),
];
