import type { Autonomy, Policy } from '../ticket/policy.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import { rolloutBucket } from './rollout-bucket.ts';

/**
 * Whether a note may be written on a ticket of which nothing could be found out, its intent included: only where the
 * shop has begun to let notes be written at all. In shadow nothing is written to any helpdesk, ever (contract 4).
 */
export function mayWriteNotes({ defaults, intents, rollout }: Policy, ref: TicketRef): boolean {
  const steps = [
    defaults.autonomy,
    ...Object.values(intents).map((intent) => intent.autonomy ?? defaults.autonomy),
  ];
  return steps.some(writes) && rolloutBucket(ref) < rollout.percent;
}

/** Whether anything of ours reaches the helpdesk on this step. */
export const writes = (step: Autonomy): boolean => step !== 'off' && step !== 'shadow';
