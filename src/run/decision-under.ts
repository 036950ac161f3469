import { decide, decideEarly } from '../decide/decide.ts';
import type { EarlySituation, Situation } from '../decide/situation.ts';
import type { Decision } from '../ticket/decision.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Policy } from '../ticket/policy.ts';

/** The decision under this policy at this moment; everything else stays as it was found. */
export function decisionUnder(
  { policy, now }: { readonly policy: Policy; readonly now: Instant },
  situation: EarlySituation | Situation,
): Decision {
  if ('picture' in situation) return decide({ ...situation, policy, now });
  const early = decideEarly({ ...situation, policy, now });
  if (early === null) throw new Error('An early decision became undecided; only the policy may have changed');
  return early;
}
