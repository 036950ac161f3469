import { CLAIM_STATES, type ClaimState } from './claim-states.ts';
import { de as plainDe } from './plain/de.ts';
import { en as plainEn } from './plain/en.ts';
import { es as plainEs } from './plain/es.ts';
import { fr as plainFr } from './plain/fr.ts';
import { it as plainIt } from './plain/it.ts';
import { nl as plainNl } from './plain/nl.ts';
import { pt as plainPt } from './plain/pt.ts';
import { saying } from './saying.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { nl } from './words/nl.ts';
import { pt } from './words/pt.ts';

/**
 * How a language says what an order could belie. Lists in the notation of `saying.ts`, written to be wide: a word too many
 * costs a shop another wording, a word too few tells a customer something false.
 */
export interface ClaimSources {
  /** Stands for an order's name or a tracking number where one is said. */
  readonly order: string;
  /** Stands for the carrier's name. */
  readonly carrier: string;
  readonly states: Readonly<Record<ClaimState, string>>;
  /** What binds the shop, or sounds as if it did: money, replacements, things free of charge, certainty, promises, acts of ours. */
  readonly commitments: string;
  /** What a customer may wish for or write about, "if you would like ...": nothing in it is said. */
  readonly wished: string;
  /** Every day, hour and stretch of time that is no slot. */
  readonly times: string;
  /** "Good morning", "have a nice weekend": times that say nothing. */
  readonly greetings: string;
  /** What follows one of these in a clause is supposed or asked. */
  readonly ifs: string;
  /** A second sentence begins with one of these, though no comma says so. */
  readonly restarts: string;
  /** What follows is said, in a question too: "did you know that ...". */
  readonly thats: string;
  /** A clause that begins with one of these asks the customer to look somewhere. */
  readonly seeks: string;
  /** An arrival is estimated, and no promise. */
  readonly hedges: string;
  /** What is said with one of these lies ahead. */
  readonly future: string;
  /** What one writes to each other about writing: a clause about it may use any words. */
  readonly topics: string;
  /** The order and the parcel, by noun and pronoun: a clause that speaks of them is in doubt unless a frame takes them up. */
  readonly subjects: string;
  /** Plain ways to speak of them: "the number of your order", "follow it". */
  readonly frames: string;
  /** Claims made of nothing but plain words: "you have it", "it is here". */
  readonly bare: string;
}

/** The same, ready to be looked for. */
export interface ClaimWords
  extends Readonly<Record<Exclude<keyof ClaimSources, 'states' | 'order' | 'carrier'>, RegExp>> {
  readonly order: string;
  readonly carrier: string;
  readonly states: readonly (readonly [state: ClaimState, pattern: RegExp])[];
  /** Whether a word says nothing an order could belie. Lower case. */
  readonly isPlain: (word: string) => boolean;
}

const WORDS: ReadonlyMap<string, ClaimWords> = new Map([
  ['de', claimWords(de, plainDe)],
  ['en', claimWords(en, plainEn)],
  ['es', claimWords(es, plainEs)],
  ['fr', claimWords(fr, plainFr)],
  ['it', claimWords(it, plainIt)],
  ['nl', claimWords(nl, plainNl)],
  ['pt', claimWords(pt, plainPt)],
]);

/** `null`: nobody taught this check the language. @param language ISO 639-1 */
export const claimWordsOf = (language: string): ClaimWords | null => WORDS.get(language) ?? null;

function claimWords(sources: ClaimSources, plain: string): ClaimWords {
  const words = plain.split(/\s+/u).filter(Boolean);
  const whole = new Set(words.filter((word) => !word.endsWith('*')));
  const starts = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return {
    order: sources.order,
    carrier: sources.carrier,
    states: CLAIM_STATES.map((state) => [state, saying(sources.states[state])]),
    commitments: saying(sources.commitments),
    wished: saying(sources.wished),
    times: saying(sources.times),
    greetings: saying(sources.greetings),
    ifs: saying(sources.ifs),
    restarts: saying(sources.restarts),
    thats: saying(sources.thats),
    seeks: saying(sources.seeks),
    hedges: saying(sources.hedges),
    future: saying(sources.future),
    topics: saying(sources.topics),
    subjects: saying(sources.subjects),
    frames: saying(sources.frames),
    bare: saying(sources.bare),
    isPlain: (word) => whole.has(word) || starts.some((start) => word.startsWith(start)),
  };
}
