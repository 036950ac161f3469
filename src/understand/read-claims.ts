import type { Intent, IntentReading } from '../ticket/intent.ts';
import type { Claims, RaisedFlag } from '../ticket/understanding.ts';
import type { Bareness } from './bare-question/read-bareness.ts';
import type { CueReading } from './intents/read-cues.ts';
import type { Cue } from './lexicon/lexicon.ts';

/** Intents of a customer who disputes what arrived. */
const DISPUTES: readonly Intent[] = ['wrong_or_missing_item', 'damaged', 'complaint'];
/** Together more than this is noticeable: a person's glance costs less than a dispute answered by a machine. */
const NOTICEABLE = 0.2;

/** What the message says of the parcel: all that the order's picture learns of the customer's words (design 8.6). */
export function readClaims(
  readings: readonly CueReading[],
  raised: readonly RaisedFlag[],
  { bareness, intents }: { readonly bareness: Bareness; readonly intents: readonly IntentReading[] },
): Claims {
  const has = (cue: Cue): boolean => readings.some((cues) => cues.has(cue));
  // A bare "has it been delivered?" has the words of those who say that it has, and is read as theirs.
  const disputes: readonly Intent[] = bareness.isBare ? DISPUTES : ['delivered_not_received', ...DISPUTES];
  const saysDelivered = has('says_delivered') && !bareness.isBare;
  const disputed = intents
    .filter(({ intent }) => disputes.includes(intent))
    .reduce((sum, { confidence }) => sum + confidence, 0);
  const saysMore = !bareness.isBare || disputed >= NOTICEABLE;
  const denies = bareness.denies || disputed >= NOTICEABLE || (bareness.speaksOfMoney && saysMore);
  return {
    // "Not here" alone is too common a phrase; beside "it says delivered" it is the dispute itself.
    saysNotReceived: has('not_received') || (saysDelivered && has('not_here')),
    saysDelivered,
    repeats: raised.some(({ flag }) => flag === 'repeat_contact'),
    ...(saysMore ? { saysMore } : {}),
    ...(denies ? { denies: true } : {}),
    ...(bareness.contradicts ? { contradicts: true } : {}),
  };
}
