import type { Condition } from '../../ticket/condition.ts';
import type { Reason } from '../../ticket/reason.ts';
import { allowedBy } from '../allowed-by.ts';
import { handOver, type Rule } from '../rule.ts';

/** Conditions with a reason of their own, because the team does something else about each. */
const OWN_REASON: Readonly<Partial<Record<Condition, Reason>>> = {
  carrier_unavailable: 'carrier_unavailable',
  unclear: 'condition_unclear',
};

/** The matrix gives this state of the order, or of what goes back, to a person (column N of E4). */
export const conditionNeedsPerson: Rule = ({ picture, reading }) =>
  allowedBy(picture, reading.intent) === 'person'
    ? handOver(OWN_REASON[picture.condition] ?? 'condition_needs_person')
    : null;
