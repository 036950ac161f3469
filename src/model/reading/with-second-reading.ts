import { isWismo } from '../../ticket/intent.ts';
import type { RefusedClaim, SecondReading } from '../../ticket/second-reading.ts';
import type { Flag, Mention, RaisedFlag, Understanding } from '../../ticket/understanding.ts';
import { isPlausibleLanguage } from '../is-plausible-language.ts';
import { agreedConfidence } from './agreed-confidence.ts';
import type { CheckedReading } from './checked-reading.ts';
import { isPlain } from './is-plain.ts';
import type { ModelReading } from './reading-shape.ts';

/** Two readings that say different things: nobody is answered by either. Below every threshold an admin can want. */
const DIFFERENT = 0.3;

/** What is known of a model's answer when it is taken in. */
export interface HeardReading {
  readonly said: ModelReading;
  readonly checked: CheckedReading;
  /** Nothing else stands in the message (`isOneQuestion`). */
  readonly isOneQuestion: boolean;
  /** Languages in which the shop answers, ISO 639-1. */
  readonly languages: readonly string[];
}

/** Both readings, and what the second one changed. */
export interface Combined {
  readonly understanding: Understanding;
  readonly second: Pick<SecondReading, 'outcome' | 'intent' | 'raisedFrom' | 'added' | 'refused'>;
}

/**
 * Puts a model's reading beside the built-in one. What speaks for a person is taken on its word: a flag, a day, another
 * intent. What speaks for an answer is not: where nothing but one question stands in the message, it can confirm that it
 * was half understood rightly, and a language that its letters make likely; and name a number that stands there.
 */
export function withSecondReading(understanding: Understanding, heard: HeardReading): Combined {
  const { said, checked } = heard;
  const flags = addedFlags(understanding, said);
  const orderNumbers = checked.orderNumbers.filter((one) => !isKnown(one, understanding.orderNumbers));
  const needBy = understanding.needBy === null ? checked.needBy : null;
  const language = newLanguage(understanding, heard);
  const agrees = said.intent === understanding.intent;
  const confidence = agrees ? confirmed(understanding, heard, flags.length) : disputed(understanding, said);
  const refused: readonly RefusedClaim[] =
    language === 'implausible' ? [...checked.refused, 'language_implausible'] : checked.refused;
  const isNewLanguage = language === 'plausible';
  return {
    understanding: {
      ...understanding,
      language: isNewLanguage ? said.language : understanding.language,
      confidence,
      intents: understanding.intents.map((one, at) => (at === 0 ? { ...one, confidence } : one)),
      orderNumbers: [...understanding.orderNumbers, ...orderNumbers],
      needBy: understanding.needBy ?? needBy,
      flags: [...understanding.flags, ...flags.map(({ flag }) => flag)],
      raised: [...understanding.raised, ...flags],
    },
    second: {
      outcome: agrees ? 'agrees' : 'differs',
      intent: said.intent,
      ...(confidence > understanding.confidence ? { raisedFrom: understanding.confidence } : {}),
      added: {
        orderNumbers: orderNumbers.length,
        needBy: needBy !== null,
        language: isNewLanguage,
        flags: flags.map(({ flag }) => flag),
      },
      refused,
    },
  };
}

function addedFlags(understanding: Understanding, said: ModelReading): readonly RaisedFlag[] {
  const raised: readonly (readonly [Flag, string, boolean])[] = [
    ['second_request', 'asks for something else', said.secondRequest],
    ['anger', 'is angry', said.sentiment === 'angry'],
    ['asks_for_person', 'asks for a person', said.asksForPerson],
  ];
  return raised
    .filter(([flag, , isRaised]) => isRaised && !understanding.flags.includes(flag))
    .map(([flag, sign]) => ({ flag, sign: `${sign}, by the model’s reading`, words: '' }));
}

function confirmed(
  { confidence, intent, message, flags }: Understanding,
  { isOneQuestion }: HeardReading,
  added: number,
): number {
  const isCalm = flags.length + added === 0;
  return isCalm && isWismo(intent) && isOneQuestion && isPlain(message)
    ? agreedConfidence(confidence)
    : confidence;
}

/** Where neither would be answered by a machine, it matters little who is right. */
function disputed({ confidence, intent }: Understanding, said: ModelReading): number {
  const mayBeAnswered = isWismo(intent) || isWismo(said.intent);
  return mayBeAnswered ? Math.min(confidence, DIFFERENT) : confidence;
}

function newLanguage(
  { language, message }: Understanding,
  { said, languages, isOneQuestion }: HeardReading,
): 'plausible' | 'implausible' | null {
  const isSpoken = language !== null && languages.includes(language);
  if (isSpoken || said.language === language || !languages.includes(said.language)) return null;
  return isOneQuestion && isPlausibleLanguage(message, said.language) ? 'plausible' : 'implausible';
}

const isKnown = ({ value }: Mention, known: readonly Mention[]): boolean =>
  known.some((one) => one.value === value);
