import { maskDigits } from '../ticket/card-number.ts';
import { blank } from '../understand/entities/span.ts';
import { cleanMaterial } from './clean-material.ts';
import { findAgain } from './find-again.ts';
import { findPersonal, type PersonalSpan } from './find-personal.ts';
import { type KnownPersonal, NOTHING_KNOWN } from './known-personal.ts';
import { type MaskedKind, TOKEN, tokenOf } from './token.ts';

/** Texts as they may leave the process, and what stands behind their tokens, which may not. */
export interface Masked {
  /** In the order they were given. */
  readonly texts: readonly string[];
  /** By token: what was there, letter by letter. Never logged, stored or sent. */
  readonly tokens: ReadonlyMap<string, string>;
}

/**
 * Cleans texts of strangers and puts tokens in the place of what is personal: addresses, telephones, names, cards, orders,
 * parcels, links, other numbers. One value has one token in all of them, so that a reader sees what belongs together. What a
 * token stands for is put back by `unmaskText`; a card's digits never are, but for the last four. Pure; any text will do.
 */
export function maskTexts(raws: readonly string[], known: KnownPersonal = NOTHING_KNOWN): Masked {
  return maskOwnTexts(raws.map(cleanMaterial), known);
}

/** The same for texts that we wrote: their slots (`{{eta}}`) stay slots. Never for a word of anybody else. */
export function maskOwnTexts(texts: readonly string[], known: KnownPersonal = NOTHING_KNOWN): Masked {
  const found = texts.map((text) => findPersonal(text, known));
  const values = valuesIn(texts, found);
  const tokens = new Map<string, string>();
  const byValue = new Map<string, string>();
  const counts = new Map<MaskedKind, number>();
  const masked = texts.map((text, at) => {
    const spans = everywhere(text, found[at] ?? [], values);
    return replaced(text, spans, ({ kind, start, end }) => tokenFor(text.slice(start, end), kind));
  });
  return { texts: masked, tokens };

  function tokenFor(value: string, kind: MaskedKind): string {
    const before = byValue.get(value);
    if (before !== undefined) return before;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const token = tokenOf(kind, number);
    byValue.set(value, token);
    tokens.set(token, kind === 'CARD' ? withoutDigits(value) : value);
    return token;
  }
}

/** What was there is put back. `unknown`: tokens that were never given out, so somebody has made them up. */
export function unmaskText(
  text: string,
  tokens: ReadonlyMap<string, string>,
): { readonly text: string; readonly unknown: readonly string[] } {
  const unknown = new Set<string>();
  const whole = text.replaceAll(TOKEN, (token) => {
    const value = tokens.get(token);
    if (value === undefined) unknown.add(token);
    return value ?? token;
  });
  return { text: whole, unknown: [...unknown] };
}

/** What anybody may keep of a card, and nothing of the code that proves it is at hand. */
function withoutDigits(card: string): string {
  const isCode = card.length <= LONGEST_CODE;
  return maskDigits(card, [{ start: 0, end: card.length }], isCode ? 0 : SHOWN);
}
const LONGEST_CODE = 4;
const SHOWN = 4;

const SHORTEST_VALUE = 3;
/** A pasted table has hundreds, and each costs a walk through every text. */
const MOST_VALUES = 200;

/** Every value of any text with its kind, longest first: a part of one must not hide the whole. */
function valuesIn(
  texts: readonly string[],
  found: readonly (readonly PersonalSpan[])[],
): readonly (readonly [string, MaskedKind])[] {
  const kinds = new Map<string, MaskedKind>();
  for (const [at, text] of texts.entries()) {
    for (const { kind, start, end } of found[at] ?? []) {
      const value = text.slice(start, end);
      if (value.length >= SHORTEST_VALUE && !kinds.has(value)) kinds.set(value, kind);
    }
  }
  return [...kinds].toSorted(([a], [b]) => b.length - a.length).slice(0, MOST_VALUES);
}

/** The places found, and every other place of the same values. */
function everywhere(
  text: string,
  found: readonly PersonalSpan[],
  values: readonly (readonly [string, MaskedKind])[],
): readonly PersonalSpan[] {
  const all = [...found];
  for (const [value, kind] of values) {
    for (const span of findAgain(blank(text, all), value)) all.push({ ...span, kind });
  }
  return all.toSorted((a, b) => a.start - b.start);
}

function replaced(
  text: string,
  spans: readonly PersonalSpan[],
  tokenFor: (span: PersonalSpan) => string,
): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of spans) {
    parts.push(text.slice(at, span.start), tokenFor(span));
    at = span.end;
  }
  return [...parts, text.slice(at)].join('');
}
