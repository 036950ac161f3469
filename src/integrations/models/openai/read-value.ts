import type { z } from 'zod';
import { parseStrictJson } from '../../../platform/strict-json.ts';
import type { NoAnswerWhy } from '../../../ports/model.ts';
import type { Turn } from './read-completion.ts';

type Read<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'none'; readonly why: NoAnswerWhy };

/** The value that a turn gives. "Strict" is a promise of the server, and kept by some only: everything is checked here. */
export function readValue<Shape extends z.ZodType>(turn: Turn, shape: Shape): Read<z.output<Shape>> {
  if (turn.kind !== 'said') return { kind: 'none', why: turn.kind };
  const json = parseStrictJson(Buffer.from(turn.text));
  if (json.kind === 'refused') return { kind: 'none', why: 'malformed' };
  if (!isKeepable(json.value)) return { kind: 'none', why: 'malformed' };
  const parsed = shape.safeParse(json.value);
  return parsed.success ? { kind: 'value', value: parsed.data } : { kind: 'none', why: 'wrong_shape' };
}

/** NUL, and halves of characters: JSON can spell them, and neither a database nor a helpdesk takes them. */
const isKept = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

function isKeepable(value: unknown): boolean {
  let isWhole = true;
  JSON.stringify(value, (_key, field: unknown) => {
    if (typeof field === 'string' && !isKept(field)) isWhole = false;
    return field;
  });
  return isWhole;
}
