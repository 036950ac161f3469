import { INTENTS, type Intent, type IntentReading, isWismo } from '../../ticket/intent.ts';
import type { Probabilities } from '../classifier/score-text.ts';
import type { TextReading } from '../read-text.ts';
import { isGrounded } from './is-grounded.ts';
import { REQUESTS } from './requests.ts';

/** Intents best first, and whether two different things are asked for. */
export interface CombinedReading {
  readonly intents: readonly IntentReading[];
  readonly secondRequest: boolean;
  /** The rule that decided against the classifier, or without it. */
  readonly overruledBy: Overruling | null;
}

/**
 * Nothing but thanks was said; an order is named in a language without a lexicon; nothing speaks of an order
 * at all; the phrases say it is about a parcel and the classifier that it is about nothing of ours.
 */
export type Overruling = 'only_thanks' | 'foreign_parcel' | 'ungrounded' | 'phrases_disagree';

/** Below it an intent is not worth naming. */
const LEAST = 0.15;
/** From here on a request beside the main question is taken as asked: a person's minute against a customer's order. */
const ALSO_ASKED = 0.5;
const THANKS: IntentReading = { intent: 'thanks', confidence: 0.97 };
/** More than a guess, less than any policy's least confidence: silence is only for thanks and nothing else. */
const PERHAPS_THANKS = 0.8;
/** How sure a parcel question may be that names nothing of a parcel: never more likely than not. */
const UNGROUNDED = 0.45;
/** From here on what the phrases say is not passed over in silence: where the two disagree a person looks. */
const PHRASES_ARE_SURE = 0.85;
/** Those who sell and those who phish write of parcels, too. */
const SALES_TALK = 0.8;
/** Nothing is certain that was read in a text. */
const MOST = 0.999;
/** It names an order, and the classifier knows no word of its language: a person should look at it. */
const ABOUT_AN_ORDER: IntentReading = { intent: 'order_status', confidence: 0.45 };

/**
 * The intents of a text. Whether it is WISMO at all is decided first, and is how sure we are of a WISMO intent: which of
 * the ten it is changes a word of the answer, while the order's facts decide what is answered.
 */
export function combineReadings(reading: TextReading, probabilities: Probabilities): CombinedReading {
  if (reading.onlyThanks) return { intents: [THANKS], secondRequest: false, overruledBy: 'only_thanks' };
  const wismo = probabilities.get('wismo') ?? 0;
  const sure = (intent: Intent): number => probabilities.get(intent) ?? 0;
  const best = mainIntent(wismo, sure);
  const ungrounded = isWismo(best) && !isGrounded(reading);
  const main = { intent: best, confidence: isWismo(best) ? wismo : confidenceOf(best, sure(best)) };
  if (ungrounded) main.confidence = Math.min(wismo, UNGROUNDED);
  if (main.intent === 'other' && reading.foreignParcel && reading.cues.size === 0)
    return { intents: [ABOUT_AN_ORDER], secondRequest: false, overruledBy: 'foreign_parcel' };
  const [ruled] = reading.rules;
  if (
    best === 'other' &&
    ruled !== undefined &&
    isWismo(ruled.intent) &&
    ruled.confidence >= PHRASES_ARE_SURE
  )
    return {
      intents: [{ intent: ruled.intent, confidence: UNGROUNDED }],
      secondRequest: false,
      overruledBy: 'phrases_disagree',
    };
  if (reading.cues.has('sells_something')) main.confidence = Math.min(main.confidence, SALES_TALK);
  const others = INTENTS.filter((intent) => intent !== best && sure(intent) >= LEAST).map((intent) => ({
    intent,
    confidence: rounded(Math.min(confidenceOf(intent, sure(intent)), main.confidence)),
  }));
  const requests = REQUESTS.filter((intent) => sure(intent) >= ALSO_ASKED);
  return {
    intents: [
      { ...main, confidence: rounded(main.confidence) },
      ...others.toSorted((a, b) => b.confidence - a.confidence),
    ],
    secondRequest: reading.secondRequest || (isWismo(best) ? requests.length > 0 : requests.length > 1),
    overruledBy: ungrounded ? 'ungrounded' : null,
  };
}

/**
 * A question about a parcel is one when that is more likely than not, and also when no other single wish is as likely: a
 * person then gets the order's facts beside it.
 */
function mainIntent(wismo: number, sure: (intent: Intent) => number): Intent {
  const other = bestOf(
    INTENTS.filter((intent) => !isWismo(intent)),
    sure,
  );
  if (wismo < 0.5 && sure(other) >= wismo) return other;
  return bestOf(INTENTS.filter(isWismo), sure);
}

function bestOf(intents: readonly Intent[], sure: (intent: Intent) => number): Intent {
  return intents.reduce((best, intent) => (sure(intent) > sure(best) ? intent : best));
}

function confidenceOf(intent: Intent, probability: number): number {
  return intent === 'thanks' ? Math.min(probability, PERHAPS_THANKS) : probability;
}

const rounded = (probability: number): number => Math.min(Math.round(probability * 1_000) / 1_000, MOST);
