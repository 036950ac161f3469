import { type EarlyRule, leave } from '../rule.ts';

/** Below it "other" only says that nothing was understood, and silence is not for those. */
const SURE_ENOUGH = 0.6;

/**
 * Most mail in a helpdesk is not about an order and none of our business. After an answer of ours it is: then
 * whatever the customer writes goes to a person (`repeatContact`).
 */
export const notAboutAnOrder: EarlyRule = ({ reading, conversation }) =>
  reading.intent === 'other' && reading.confidence >= SURE_ENOUGH && conversation.lastOutcome === null
    ? leave('not_about_an_order')
    : null;
