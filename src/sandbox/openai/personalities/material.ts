import { z } from 'zod';
import { objectOf } from '../json.ts';

/** Names under which a prompt may hand over a text to be worded. */
const TEXT_KEYS = ['text', 'template', 'reply', 'draft', 'message', 'body'];

/** A line that only marks where something begins or ends. */
const FENCE = /^\s*(?:[<[]{2,}.*|.*[>\]]{2,}|["'`=~*_#-]{3,}.*|<\/?[\w-]+[^>]*>|-*\s*(?:BEGIN|END)\b.*)\s*$/;

/** The text a prompt is about: out of JSON, out of its delimiters, else as it stands. */
export function textIn(material: string): string {
  const asked = wordingIn(material);
  if (asked !== null) return asked.text;
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
  return withoutFence(material);
}

const Wording = z.object({
  text: z.string(),
  courtesies: z.array(z.string()),
  same: z.array(z.array(z.string()).min(2)),
});

/** A text to be worded anew, and how that may be done; `null`: the prompt asks for something else. */
export function wordingIn(material: string): z.output<typeof Wording> | null {
  return Wording.safeParse(jsonIn(withoutFence(material))).data ?? null;
}

function withoutFence(material: string): string {
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
