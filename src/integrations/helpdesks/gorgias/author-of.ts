import { sameAddress } from '../../../ticket/address.ts';
import type { Author } from '../../../ticket/message.ts';
import type { GorgiasMessage, GorgiasTicket } from './answers.ts';
import { keyOf } from './our-mark.ts';

/** Set by the AI Agent when it has replied on a ticket; its messages carry no documented mark of their own. */
const AI_ANSWERED = 'ai_answered';

/**
 * Who wrote a message.
 * @param ticket whose customer and tags decide
 * @param selfId the user we sign in as. It may be the seat of a person: what that person types comes `via` helpdesk and
 *   is theirs, what comes through the API is ours.
 */
export function authorOf(message: GorgiasMessage, ticket: GorgiasTicket, selfId: string | null): Author {
  if (!message.from_agent) return isCustomer(message, ticket) ? 'customer' : 'third_party';
  if (keyOf(message.external_id) !== null) return 'us';
  const throughApi = message.via === 'api';
  if (throughApi && selfId !== null && message.sender?.id === selfId) return 'us';
  if (isRule(message)) return 'other_bot';
  return throughApi && ticket.tags.includes(AI_ANSWERED) ? 'other_bot' : 'agent';
}

export const isRule = (message: GorgiasMessage): boolean =>
  message.via === 'rule' || (message.rule_id ?? null) !== null;

/** A customer who was merged keeps the old id on old messages, so the address counts as well. */
function isCustomer({ sender, source }: GorgiasMessage, { customer }: GorgiasTicket): boolean {
  if (!customer) return false;
  if (sender?.id === customer.id) return true;
  const theirs = addressesOf(customer);
  const writer = sender?.email ?? source?.from?.address ?? null;
  return theirs.some((address) => sameAddress(address, writer));
}

/** Every mail address the helpdesk knows of a customer, the main one first. */
export function addressesOf(customer: NonNullable<GorgiasTicket['customer']>): readonly string[] {
  const others = (customer.channels ?? [])
    .filter(({ type }) => type === 'email')
    .map(({ address }) => address);
  return [customer.email, ...others].filter((address) => typeof address === 'string');
}
