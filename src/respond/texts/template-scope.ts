import { escapeHtml } from './clean.ts';
import type { ReplyFacts } from './reply-facts.ts';
import { isMarked, mark, UNKNOWN, UNNAMED } from './slots.ts';

/** Facts by which a template chooses its words, and which it cannot say. */
const ONLY_ASKED = new Set([
  'condition',
  'state',
  'evidence',
  'delay_reason',
  'next_step',
  'news',
  'going_back',
  'need_by',
]);

/** What Liquid is given: every text marked with its slot's name, flags and nulls as they are. */
export function templateScope(facts: ReplyFacts): Record<string, unknown> {
  return markAll(facts, '');
}

/** Slot name -> exactly the words it may stand for. */
export function slotValues(facts: ReplyFacts): ReadonlyMap<string, string> {
  return new Map(valuesOf(facts, ''));
}

/** Liquid's output filter: what is not one of our facts gets a slot by which the check refuses it. */
export function escapeOutput(value: unknown): string {
  if (typeof value === 'string' && isMarked(value)) return escapeHtml(value);
  const missing = value === null || value === undefined || value === '';
  return missing ? mark(UNKNOWN, '?') : mark(UNNAMED, '?');
}

function markAll(facts: object, prefix: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      ONLY_ASKED.has(key) ? value : marked(prefix + key, value),
    ]),
  );
}

function marked(slot: string, value: unknown): unknown {
  if (typeof value === 'string') return mark(slot, value);
  if (!Array.isArray(value)) return value;
  return value.map((entry: unknown, index) => {
    const name = `${slot}_${index + 1}`;
    return typeof entry === 'object' && entry !== null ? markAll(entry, `${name}_`) : marked(name, entry);
  });
}

function valuesOf(facts: object, prefix: string): [string, string][] {
  return Object.entries(facts).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (ONLY_ASKED.has(key)) return [];
    if (typeof value === 'string') return [[prefix + key, value]];
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry: unknown, index): [string, string][] => {
      const name = `${prefix}${key}_${index + 1}`;
      if (typeof entry === 'string') return [[name, entry]];
      return typeof entry === 'object' && entry !== null ? valuesOf(entry, `${name}_`) : [];
    });
  });
}
