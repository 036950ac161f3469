import type { Condition } from '../ticket/condition.ts';
import { type Intent, isWismo } from '../ticket/intent.ts';
import { AUTONOMY, type Autonomy, type Policy } from '../ticket/policy.ts';

/**
 * What a machine may do for this intent while the order is in this condition: the intent's step, narrowed (never
 * widened) by every entry of `conditions` that fits; `null`: the intent alone. Intents that need a person never get past `note`.
 */
export function autonomyOf(policy: Policy, intent: Intent, condition: Condition | null): Autonomy {
  const ceiling: Autonomy = isWismo(intent) ? 'reply_and_close' : 'note';
  return lower(grantedTo(policy, intent, condition), ceiling);
}

/** The step the admin wrote down for it, also where no machine may ever take it. */
export function grantedTo(policy: Policy, intent: Intent, condition: Condition | null): Autonomy {
  const granted = policy.intents[intent]?.autonomy ?? policy.defaults.autonomy;
  return policy.conditions
    .filter(
      (entry) => entry.condition === condition && (entry.intent === undefined || entry.intent === intent),
    )
    .map((entry) => entry.autonomy)
    .reduce(lower, granted);
}

const lower = (a: Autonomy, b: Autonomy): Autonomy => (AUTONOMY.indexOf(a) <= AUTONOMY.indexOf(b) ? a : b);
