import type { Condition } from '../../ticket/condition.ts';
import type { Intent } from '../../ticket/intent.ts';
import type { Macro } from '../../ticket/macro.ts';
import type { Policy } from '../../ticket/policy.ts';
import { scoreMacros, surestMacro } from '../macros/score-macros.ts';

export interface MacroQuestion {
  readonly macros: readonly Macro[];
  readonly policy: Policy;
  readonly condition: Condition;
  readonly intent: Intent;
  /** ISO 639-1 of the customer, `null` when unknown. */
  readonly language: string | null;
  /** How often people have used a macro for this condition and intent, by macro id. */
  readonly used?: ReadonlyMap<string, number>;
}

/**
 * The team's macro for this case: what the policy names, else one whose title says so in the shop's own words, else the one
 * that scores best (`score-macros.ts`). In what the shop wrote itself the order's state is asked before the request. `null`
 * rather than a guess: two that fit equally are none.
 */
export function matchMacro(question: MacroQuestion): Macro | null {
  const { policy, condition, intent } = question;
  const keys = [condition, intent] as const;
  for (const key of keys) {
    const named = policy.macros[key];
    const macro = named === undefined ? null : macroNamed(named, question);
    if (macro !== null) return macro;
  }
  for (const key of keys) {
    const macro = macroTitled(policy.lexicon.macroWords[key] ?? [], question);
    if (macro === 'several') return null;
    if (macro !== null) return macro;
  }
  return surestMacro(scoreMacros(question));
}

/** By id, else by title; of several with one title the one in the customer's language. */
function macroNamed(name: string, { macros, language }: MacroQuestion): Macro | null {
  const byId = macros.find(({ id }) => id === name.trim());
  if (byId !== undefined) return byId;
  const same = macros.filter(({ title }) => folded(title) === folded(name));
  return same.find((macro) => macro.language === language) ?? same[0] ?? null;
}

/** Phrases are in order of preference: the first that finds exactly one title wins, one that finds several ends it. */
function macroTitled(
  phrases: readonly string[],
  { macros, language }: MacroQuestion,
): Macro | 'several' | null {
  const readable = macros.filter((macro) => macro.language === null || macro.language === language);
  for (const phrase of phrases) {
    const fitting = readable.filter(({ title }) => holds(title, phrase));
    if (fitting.length > 1) return 'several';
    if (fitting[0] !== undefined) return fitting[0];
  }
  return null;
}

/** Whether every word of the phrase begins a word of the title. */
function holds(title: string, phrase: string): boolean {
  const inTitle = wordsOf(title);
  return wordsOf(phrase).every((word) => inTitle.some((candidate) => candidate.startsWith(word)));
}

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');
