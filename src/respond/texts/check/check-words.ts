import type { CalendarWords } from './calendar-words.ts';
import type { Status } from './statuses.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { nl } from './words/nl.ts';
import { pt } from './words/pt.ts';

/** What one must know of a language to find in a template's own words what only a fact may say. */
export interface CheckWords {
  readonly calendar: CalendarWords;
  /** Days counted from today, longer expressions first. */
  readonly relativeDays: readonly (readonly [pattern: RegExp, days: number])[];
  /** Stretches of time that no fact can name: "next week", "in a few days". */
  readonly looseTimes: RegExp;
  /** Numbers in letters at a thing that is counted: "two parcels". */
  readonly counted: RegExp;
  /** Words that look like somebody's or something's name where they stand. */
  readonly names: RegExp;
  /** Of those, the ones that are none. */
  readonly plainNames: ReadonlySet<string>;
  /** How a text says that a parcel or an order is in a state. */
  readonly statuses: Readonly<Record<Status, RegExp>>;
  /** Before a status: it is not said but supposed, announced or possible. */
  readonly supposed: RegExp;
  /** Before a status: it is denied. */
  readonly denied: RegExp;
}

const MAKERS: ReadonlyMap<string, () => CheckWords> = new Map(Object.entries({ de, en, es, fr, it, nl, pt }));
const made = new Map<string, CheckWords>();

/**
 * `null`: nobody taught the check this language, so nothing may be sent in it. Made when it is first asked for: a process
 * starts without compiling what only a text in that language needs.
 * @param language ISO 639-1
 */
export function checkWords(language: string): CheckWords | null {
  const make = MAKERS.get(language);
  if (make === undefined) return null;
  const words = made.get(language) ?? make();
  made.set(language, words);
  return words;
}
