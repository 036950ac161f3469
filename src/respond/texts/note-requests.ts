import type { Intent } from '../../ticket/intent.ts';
import type { Understanding } from '../../ticket/understanding.ts';

/** What a customer may want done and no machine does: it is named, so that nobody believes it was. */
export const REQUESTS = [
  'address_change',
  'cancel_order',
  'change_order',
  'return_start',
  'refund_request',
  'data_request',
  'second_request',
] as const;
export type Request = (typeof REQUESTS)[number];

/** Who has to move before the case can end. */
export type Turn = 'agent' | 'warehouse' | 'carrier' | 'customer';

/** A reading below this is the classifier's doubt and not a second wish. */
const LIKELY = 0.2;

/** What was asked for and not done, the main request first. */
export function requestsOf({ intent, intents, flags }: Understanding): readonly Request[] {
  const likely = intents.filter(({ confidence }) => confidence >= LIKELY).map((reading) => reading.intent);
  const named = [intent, ...likely].filter(isRequest);
  const flagged = REQUESTS.filter((request) => flags.some((flag) => flag === request));
  return [...new Set([...named, ...flagged])];
}

/** The request that the whole message is about, if it is one. */
export function mainRequest({ intent }: Pick<Understanding, 'intent'>): Request | null {
  return isRequest(intent) ? intent : null;
}

function isRequest(intent: Intent): intent is Intent & Request {
  return REQUESTS.some((request) => request === intent);
}
