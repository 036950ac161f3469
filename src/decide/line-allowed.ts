import type { Condition } from '../ticket/condition.ts';
import type { Intent } from '../ticket/intent.ts';
import type { Policy } from '../ticket/policy.ts';
import { grantedTo } from './autonomy.ts';

/**
 * Whether the policy lets the customer be told that a person will answer. Not the step that a machine may take for the intent,
 * which is never more than a note for what only people decide; but what the admin wrote down for it: whoever wants notes and
 * nothing else there wants no line either.
 */
export function lineAllowed(policy: Policy, intent: Intent, condition: Condition | null): boolean {
  if (!policy.handover.tellCustomer || policy.switch === 'off') return false;
  const granted = grantedTo(policy, intent, condition);
  return granted === 'reply' || granted === 'reply_and_close';
}
