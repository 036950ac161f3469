import type { Condition } from '../../ticket/condition.ts';
import type { Intent } from '../../ticket/intent.ts';
import type { Macro } from '../../ticket/macro.ts';
import { languageOfMacro } from './macro-language.ts';
import type { MacroTopic } from './macro-topics.ts';
import { topicsOf } from './topics-of.ts';
import { type Wanted, wantedTopics } from './wanted-topics.ts';

/** What a macro is wanted for. */
export interface ScoreQuestion {
  readonly macros: readonly Macro[];
  readonly condition: Condition;
  readonly intent: Intent;
  /** ISO 639-1 of the customer; `null`: unknown. */
  readonly language: string | null;
  /** How often people used a macro for this condition and intent, by macro id. */
  readonly used?: ReadonlyMap<string, number>;
}

/** A macro with how well it fits; above `SURE` it may be suggested. */
export interface ScoredMacro {
  readonly macro: Macro;
  readonly score: number;
}

/** What a macro says of something else counts against it, where it says that louder. */
const AGAINST = 2.5;
/** A macro of which nobody can tell the language, beside one in the customer's. */
const UNKNOWN_LANGUAGE = 0.05;
/** All macros are not equally loved: enough to choose between two with the same title. */
const USAGE = 0.1;
/** What people chose for just this case outweighs a title, once it is more than chance. */
const LEARNED = 0.9;
const FIRST_USES = 3;

/** Below it no macro is suggested: a wrong one costs an agent more than none. */
export const SURE = 0.4;

/** Two macros nearer to each other than this are the same to us. */
const APART = 0.01;

/** Macros that fit, best first; those that say nothing about the case are left out. Pure. */
export function scoreMacros(question: ScoreQuestion): readonly ScoredMacro[] {
  const { macros, condition, intent, language } = question;
  const wanted = wantedTopics(condition, intent);
  const mostUsed = Math.max(0, ...macros.map(({ usage }) => usage ?? 0));
  return macros
    .flatMap((macro) => {
      const written = languageOfMacro(macro);
      if (written !== null && written !== language) return [];
      const fit = fitOf(macro, wanted) + learned(macro, question);
      if (fit <= 0) return [];
      const loved = mostUsed === 0 ? 0 : Math.log1p(macro.usage ?? 0) / Math.log1p(mostUsed);
      return [{ macro, score: fit + USAGE * loved - (written === null ? UNKNOWN_LANGUAGE : 0) }];
    })
    .sort((one, other) => other.score - one.score);
}

/** The best wanted topic, less what it says of others. */
function fitOf(macro: Macro, wanted: Wanted): number {
  const strengths = [...topicsOf(macro)];
  const worth = (topic: MacroTopic): number => wanted[topic] ?? 0;
  const fit = Math.max(0, ...strengths.map(([topic, strength]) => strength * worth(topic)));
  if (fit === 0) return 0;
  const other = Math.max(0, ...strengths.map(([topic, strength]) => (worth(topic) > 0 ? 0 : strength)));
  return fit - AGAINST * Math.max(0, other - fit);
}

function learned({ id }: Macro, { used }: ScoreQuestion): number {
  if (used === undefined) return 0;
  const all = [...used.values()].reduce((sum, count) => sum + count, 0);
  return (LEARNED * (used.get(id) ?? 0)) / (all + FIRST_USES);
}

/** The one macro to suggest; `null`: none is sure, or two fit equally well. */
export function surestMacro(scored: readonly ScoredMacro[]): Macro | null {
  const [best, second] = scored;
  if (best === undefined || best.score < SURE) return null;
  return second !== undefined && best.score - second.score < APART ? null : best.macro;
}
