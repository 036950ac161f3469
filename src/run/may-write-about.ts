import { autonomyOf } from '../decide/autonomy.ts';
import type { HandOver } from '../ticket/hand-over.ts';
import type { Policy } from '../ticket/policy.ts';
import { mayWriteNotes, writes } from './may-write-notes.ts';
import { rolloutBucket } from './rollout-bucket.ts';

/**
 * Whether a note may be written about what was decided before: only where its own intent in its own condition may. That
 * others may write says nothing about it; where it was not read what the customer wants, that is all there is to go by.
 */
export function mayWriteAbout(
  policy: Policy,
  { ref, intent, condition }: Pick<HandOver, 'ref' | 'intent' | 'condition'>,
): boolean {
  if (intent === null) return mayWriteNotes(policy, ref);
  return writes(autonomyOf(policy, intent, condition)) && rolloutBucket(ref) < policy.rollout.percent;
}
