import { conversationOf, newestCustomerMessage } from '../conversation/conversation-of.ts';
import { withoutLines } from '../conversation/without-lines.ts';
import { keptOut } from '../decide/decide.ts';
import { lineAllowed } from '../decide/line-allowed.ts';
import type { HandOver } from '../ticket/hand-over.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { rolloutBucket } from './rollout-bucket.ts';
import { ticketView } from './ticket-view.ts';

/** Whether the policy, as it is at this moment, lets the line be said. */
export function isLineWanted(
  policy: Policy,
  { ref, intent, condition, line }: Pick<HandOver, 'ref' | 'intent' | 'condition' | 'line'>,
): boolean {
  return (
    intent !== null &&
    line !== undefined &&
    lineAllowed(policy, intent, condition) &&
    policy.brand.languages.includes(line.language) &&
    rolloutBucket(ref) < policy.rollout.percent
  );
}

/** Whether the ticket, as it is at this moment, is still ours to speak on: no person has it, and nobody else would read it. */
export function mayLineStandOn(read: Ticket, policy: Policy): boolean {
  const ticket = withoutLines(read);
  const message = newestCustomerMessage(ticket);
  if (message === null || ticket.copied.length > 0) return false;
  const { suspended, address } = ticket.requester;
  if (suspended || address === null) return false;
  const conversation = conversationOf(ticket, message, [], false);
  return keptOut({ ticket: ticketView(ticket), conversation, policy }) === null;
}
