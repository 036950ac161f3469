import type { IdentityObstacle } from '../../ticket/identity.ts';
import type { Reason } from '../../ticket/reason.ts';
import { handOver, type Rule } from '../rule.ts';

const OBSTACLES: readonly (IdentityObstacle & Reason)[] = [
  'sender_flagged',
  'reply_to_differs',
  'cc_present',
];

/** Somebody other than the customer might have written this, or would read the answer (`reliability.md` 3.1). */
export const unsafeAudience: Rule = ({ identity }) => {
  const [first, ...rest] = OBSTACLES.filter((obstacle) => identity.obstacles.includes(obstacle));
  return first === undefined ? null : { ...handOver(first), also: rest };
};
