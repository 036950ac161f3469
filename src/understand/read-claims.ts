import type { Claims, RaisedFlag } from '../ticket/understanding.ts';
import type { CueReading } from './intents/read-cues.ts';

/** What the message says of the parcel: all that the order's picture learns of the customer's words (design 8.6). */
export function readClaims(cues: CueReading, raised: readonly RaisedFlag[]): Claims {
  const saysDelivered = cues.has('says_delivered');
  return {
    // "Not here" alone is too common a phrase; beside "it says delivered" it is the dispute itself.
    saysNotReceived: cues.has('not_received') || (saysDelivered && cues.has('not_here')),
    saysDelivered,
    repeats: raised.some(({ flag }) => flag === 'repeat_contact'),
  };
}
