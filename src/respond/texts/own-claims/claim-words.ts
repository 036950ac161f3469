import { CLAIM_STATES, type ClaimState } from './claim-states.ts';
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
}

/** The same, ready to be looked for. */
export interface ClaimWords
  extends Readonly<Record<Exclude<keyof ClaimSources, 'states' | 'order' | 'carrier'>, RegExp>> {
  readonly order: string;
  readonly carrier: string;
  readonly states: readonly (readonly [state: ClaimState, pattern: RegExp])[];
}

const SOURCES: ReadonlyMap<string, ClaimSources> = new Map(Object.entries({ de, en, es, fr, it, nl, pt }));
const made = new Map<string, ClaimWords>();

/**
 * `null`: nobody taught this check the language. Made when it is first asked for: the patterns of seven languages are a
 * tenth of a process' start, and a shop with no sentences of its own needs none of them.
 * @param language ISO 639-1
 */
export function claimWordsOf(language: string): ClaimWords | null {
  const sources = SOURCES.get(language);
  if (sources === undefined) return null;
  const words = made.get(language) ?? claimWords(sources);
  made.set(language, words);
  return words;
}

function claimWords(sources: ClaimSources): ClaimWords {
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
  };
}
