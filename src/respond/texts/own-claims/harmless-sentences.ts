import { de } from './harmless/de.ts';
import { en } from './harmless/en.ts';
import { es } from './harmless/es.ts';
import { fr } from './harmless/fr.ts';
import { it } from './harmless/it.ts';
import { nl } from './harmless/nl.ts';
import { pt } from './harmless/pt.ts';

/**
 * The sentences a shop may say without answering for them: a small closed set of kinds, each line one regular expression
 * for a whole clause in lower case, `{{ slot }}` for a fact. A line too few costs a shop a flag, a line too wide tells a
 * customer something false: nothing belongs here that a parcel, an order, money or what anybody does could belie.
 */
export interface HarmlessSources {
  /** What stands between two clauses, beside commas. */
  readonly and: string;
  /** What may stand between a condition and what is asked for. */
  readonly onward: string;
  /** Greetings, thanks, sorry for the wait, wishes, who signs. */
  readonly clauses: string;
  /** What a shop says of itself, when the team is there, how it works: true where the shop wrote it, and nobody else can know. */
  readonly ofItself: string;
  /** When to write: "if you have questions". Only beside an invitation. */
  readonly conditions: string;
  /** To write back, or how a person is reached. */
  readonly invitations: string;
  /** What becomes of a message, as the built-in texts say it. Only after an invitation. */
  readonly answers: string;
  /** A state in the plainest words: used where the facts bear it out, and in doubt everywhere else. */
  readonly told: string;
  /** A fact with its name before it. */
  readonly labels: string;
}

/** Whether a sentence is one of them, as `readingOf` gives it. */
export interface HarmlessSentences {
  readonly isHarmless: (reading: string) => boolean;
  /** It is one that anybody may write in the shop's name: nothing is said of the shop itself. */
  readonly isCourtesy: (reading: string) => boolean;
  /** It says a state and nothing more; whether that holds is for the facts to say. */
  readonly isPlainlyTold: (reading: string) => boolean;
}

const SENTENCES: ReadonlyMap<string, HarmlessSentences> = new Map(
  Object.entries({ de, en, es, fr, it, nl, pt }).map(([language, sources]) => [language, ready(sources)]),
);

/** `null`: nobody taught this check the language. @param language ISO 639-1 */
export const harmlessIn = (language: string): HarmlessSentences | null => SENTENCES.get(language) ?? null;

function ready(sources: HarmlessSources): HarmlessSentences {
  const [clause, ofItself, condition, invitation, answer] = [
    sources.clauses,
    sources.ofItself,
    sources.conditions,
    sources.invitations,
    sources.answers,
  ].map(anyOf);
  const onward = `,? (?:(?:${sources.onward}) )?`;
  const joined = `(?:, |,? (?:${sources.and}|${sources.onward}) )`;
  const invited = `(?:${condition}${onward})?${invitation}(?:,? ${condition})?(?:${joined}${answer})?`;
  const allOf = (part: string): RegExp => whole(`${part}(?:(?:,|;| –)? (?:${sources.and} )?${part})*`);
  const courtesy = allOf(`(?:${clause}|${invited})`);
  const harmless = allOf(`(?:${clause}|${ofItself}|${invited})`);
  const labels = whole(anyOf(sources.labels));
  const told = whole(anyOf(sources.told));
  return {
    isHarmless: (reading) => isOneOf([harmless, labels], reading),
    isCourtesy: (reading) => isOneOf([courtesy, labels], reading),
    isPlainlyTold: (reading) => isOneOf([told], reading),
  };
}

function isOneOf(patterns: readonly RegExp[], reading: string): boolean {
  if (reading.length > LONGEST) return false;
  const said = reading
    .toLowerCase()
    .replace(/[¡¿]/gu, '')
    .replace(/[\s.!?…]+$/u, '')
    .replace(/^- /u, '');
  return patterns.some((pattern) => pattern.test(said));
}

/** Characters. Longer ones are not tried: nobody thanks that long, and patterns take their time. */
const LONGEST = 240;

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'u');
}

function anyOf(list: string): string {
  const lines = list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.replace(/\{\{ (\w+) \}\}/gu, '\\{\\{ $1 \\}\\}'));
  return `(?:${lines.join('|')})`;
}
