import { type Intent, type IntentReading, isWismo } from '../../ticket/intent.ts';
import type { Cue } from '../lexicon/lexicon.ts';
import { INTENT_RULES, type IntentRule } from './intent-rules.ts';
import type { CueReading } from './read-cues.ts';
import { REQUESTS } from './requests.ts';

/** What is known of a text beside its cues. */
export interface TextFacts {
  /** An order's or parcel's number stands in it. */
  readonly numbered: boolean;
  readonly words: number;
  /** A word for an order or a parcel in a language without a lexicon. */
  readonly foreignParcel: boolean;
  /** Nothing but thanks was said. */
  readonly onlyThanks: boolean;
}

/** Intents best first, and whether two different things are asked for. */
export interface IntentScores {
  readonly intents: readonly IntentReading[];
  readonly secondRequest: boolean;
}

/** A question about the parcel, as against a statement ("it is late") that may only be the reason of a request. */
const QUESTIONS: readonly Cue[] = [
  'asks_where',
  'asks_when',
  'asks_shipped',
  'refund_status',
  'return_status',
];

/** From here on a reading counts as said, below it as a possibility. */
const SAID = 0.8;
const LEAST = 0.15;
const DO_NOT_KNOW: IntentReading = { intent: 'other', confidence: 0.4 };
/** An order is named and nothing else understood: a person should look at it, with the order's facts beside it. */
const ABOUT_AN_ORDER: IntentReading = { intent: 'order_status', confidence: 0.45 };

export function scoreIntents(cues: CueReading, facts: TextFacts): IntentScores {
  if (facts.onlyThanks) return { intents: [{ intent: 'thanks', confidence: 0.97 }], secondRequest: false };
  const raw = bestPerIntent(cues, facts.numbered);
  const adjusted = raw.map((reading) => ({ ...reading, confidence: adjust(reading, cues, facts) }));
  const said = adjusted.filter(({ confidence }) => confidence >= SAID);
  const wismo = said.some(({ intent }) => isWismo(intent));
  const request = raw.some(({ intent, confidence }) => REQUESTS.includes(intent) && confidence >= SAID);
  const asked = QUESTIONS.some((cue) => cues.has(cue));
  const ordered = adjusted.toSorted((a, b) => rank(b, request && !asked) - rank(a, request && !asked));
  const intents = ordered.filter(({ confidence }) => confidence >= LEAST);
  return {
    intents:
      intents.length === 0 ? [facts.numbered || facts.foreignParcel ? ABOUT_AN_ORDER : DO_NOT_KNOW] : intents,
    secondRequest: (wismo && request) || differentRequests(said) > 1,
  };
}

/** With a request beside a mere statement about the parcel, the request is what is wanted. */
function rank(reading: IntentReading, requestFirst: boolean): number {
  const { intent, confidence } = reading;
  if (confidence < SAID) return confidence;
  if (isWismo(intent)) return 2 + confidence + (requestFirst ? -1.5 : 0);
  return REQUESTS.includes(intent) ? 1 + confidence : confidence;
}

function differentRequests(said: readonly IntentReading[]): number {
  return said.filter(
    ({ intent }) => intent === 'cancel_order' || intent === 'address_change' || intent === 'refund_request',
  ).length;
}

function bestPerIntent(cues: CueReading, numbered: boolean): readonly IntentReading[] {
  const best = new Map<Intent, number>();
  for (const rule of INTENT_RULES) {
    if (!applies(rule, cues, numbered)) continue;
    best.set(rule.intent, Math.max(best.get(rule.intent) ?? 0, rule.confidence));
  }
  return [...best].map(([intent, confidence]) => ({ intent, confidence }));
}

function applies(rule: IntentRule, cues: CueReading, numbered: boolean): boolean {
  const said = (cue: Cue | 'order'): boolean =>
    cue === 'order' ? numbered || cues.has('parcel') : cues.has(cue);
  return rule.all.every(said) && (rule.any?.some(said) ?? true) && !(rule.none?.some(said) ?? false);
}

const WISMO_CUES: readonly Cue[] = [
  'asks_where',
  'asks_when',
  'asks_shipped',
  'not_received',
  'late',
  'not_shipped',
  'tracking_stuck',
  'attempted',
  'ordered_ago',
];

/** Lowers what the rest of the text speaks against, raises what it says twice. */
function adjust(reading: IntentReading, cues: CueReading, facts: TextFacts): number {
  const { intent } = reading;
  let confidence = reading.confidence;
  if (!isWismo(intent)) return confidence;
  const witnesses = WISMO_CUES.filter((cue) => cues.has(cue)).length;
  if (witnesses > 1) confidence = 1 - (1 - confidence) * 0.7 ** (witnesses - 1);
  // "How long does shipping take?" asks about no order; "how long, I ordered two weeks ago" does.
  const aboutTheirs =
    facts.numbered || cues.has('ordered_ago') || cues.has('not_received') || cues.has('late');
  if (cues.has('policy') && !aboutTheirs) confidence *= 0.75;
  // Transfers, e-mails and codes arrive late, too.
  if (cues.has('not_goods') && !facts.numbered && !cues.has('goods')) confidence *= 0.75;
  if (cues.has('sells_something')) confidence *= 0.6;
  if (cues.has('other_topic')) confidence *= facts.numbered || cues.has('goods') ? 0.93 : 0.7;
  const came = cues.has('arrived_fine') && !cues.has('asks_where');
  // "Delivered yesterday, but nothing is here" is the dispute, not the good news.
  if (came && intent !== 'delivered_not_received') confidence *= 0.7;
  if (cues.has('subscription')) confidence *= 0.93;
  // In a long text one sentence may be about something else than the question.
  if (facts.words > 150 && witnesses < 2) confidence *= 0.93;
  return Math.round(confidence * 1_000) / 1_000;
}
