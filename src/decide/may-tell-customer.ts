import type { Condition } from '../ticket/condition.ts';
import type { Decision } from '../ticket/decision.ts';
import type { Intent } from '../ticket/intent.ts';
import type { Reason } from '../ticket/reason.ts';
import { lineAllowed } from './line-allowed.ts';
import { autonomyNote } from './rules/autonomy-note.ts';
import { PUBLIC_RULES } from './rules/index.ts';
import type { Situation } from './situation.ts';

/**
 * Hand-overs of every day, after which a person simply answers. An allow-list, because a reason that is added later is to be
 * thought about. Left out on purpose: threats, anger, press, safety, chargebacks, data requests, injections and card numbers (any
 * automatic word makes them worse), machine mail and limits (a loop may be behind them), whoever is not proven to be the customer,
 * what went wrong with a text of ours, and customers the shop wants to serve by hand.
 */
const ORDINARY: readonly Reason[] = [
  'intent_needs_person',
  'low_confidence',
  'second_request',
  'asks_for_person',
  'attachment',
  'repeat_contact',
  'condition_needs_person',
  'condition_unclear',
  'several_orders',
  'orders_unavailable',
  'carrier_unavailable',
  'facts_stale',
  'promise_at_risk',
];

/** What is complained about is answered by people alone; of the others nobody knows whether there is anything to answer. */
const NOT_OF: readonly Intent[] = ['complaint', 'thanks', 'other'];

/** Of an order that may be a fraud nothing is said, not even that it is looked at. */
const NOT_WHERE: readonly Condition[] = ['high_risk', 'payment_open', 'test_order'];

/** That a machine may not answer this is why it was handed over. */
const OTHER_RULES = PUBLIC_RULES.filter((rule) => rule !== autonomyNote);

/**
 * Whether the customer may be told that a person will answer, beside the note: only who is proven to own the order, in a
 * conversation in which nobody has told them anything since they wrote. Pure.
 */
export function mayTellCustomer(situation: Situation, decision: Decision): boolean {
  const { policy, reading, picture, identity, conversation } = situation;
  if (decision.outcome !== 'handed_over' || decision.shadow) return false;
  if (!lineAllowed(policy, reading.intent, picture.condition)) return false;
  const isOwner = identity.level === 'V2' || identity.level === 'V3';
  const isPlain = decision.reasons.every((reason) => ORDINARY.includes(reason));
  const isAsked = reading.automatic === null && !NOT_OF.includes(reading.intent);
  // They were told something on another ticket, or another team has this one.
  const isElsewhere = conversation.repeatContact || conversation.movedAway === true;
  return (
    isOwner &&
    isPlain &&
    isAsked &&
    !isElsewhere &&
    conversation.keeps === undefined &&
    reading.flags.every((flag) => ORDINARY.includes(flag)) &&
    !NOT_WHERE.includes(picture.condition) &&
    OTHER_RULES.every((rule) => rule(situation) === null)
  );
}
