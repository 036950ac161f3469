import { domainOf, sameAddress } from '../ticket/address.ts';
import type { Identity, IdentityObstacle } from '../ticket/identity.ts';
import type { Message } from '../ticket/message.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Channel, Ticket } from '../ticket/ticket.ts';

/** Where a public reply goes to the requester's mailbox, so that a false sender only writes to the true owner. */
const MAILED: readonly Channel[] = ['email', 'form', 'api'];

/** What is looked at. */
export interface IdentityQuestion {
  readonly ticket: Ticket;
  /** The message to be answered. */
  readonly message: Message;
  /** Addresses that own the order in question; `null` when no order is in question. */
  readonly ownerAddresses: readonly string[] | null;
  readonly policy: Policy;
}

/**
 * How sure we may be of who asks, and what stands in the way (`IdentityLevel`). Pure.
 * The argument behind V2: the answer is mailed to the owner of the order, so what could leak it is everybody else who
 * would read it (CC, another Reply-To, a chat window) and every sign that the mail is not what it says.
 */
export function proveIdentity(question: IdentityQuestion): Identity {
  const { ticket, ownerAddresses } = question;
  const obstacles: IdentityObstacle[] = [];
  if (senderFlagged(question)) obstacles.push('sender_flagged');
  if (replyGoesElsewhere(question)) obstacles.push('reply_to_differs');
  if (othersWouldRead(question)) obstacles.push('cc_present');
  if (ownerAddresses === null) return { level: 'V0', obstacles };
  if (!ownerAddresses.some((owner) => sameAddress(owner, ticket.requester.address)))
    obstacles.push('address_differs');
  if (obstacles.length > 0) return { level: 'V1', obstacles };
  return { level: ticket.requester.signedIn ? 'V3' : 'V2', obstacles };
}

function senderFlagged({ ticket, message }: IdentityQuestion): boolean {
  if (ticket.spam || ticket.requester.suspended || message.flags.includes('untrusted')) return true;
  // The receiving server has checked the sender's own statement about who may send in its name.
  return /\bdmarc=fail\b/i.test(message.headers?.['authentication-results'] ?? '');
}

function replyGoesElsewhere({ ticket, message, policy }: IdentityQuestion): boolean {
  const { address, signedIn } = ticket.requester;
  if (message.author !== 'customer') return true;
  // In a chat or on a social network anybody can type an address, and the answer appears to whoever typed it.
  if (!MAILED.includes(ticket.channel) && !signedIn) return true;
  if (isFormSender(message.from, policy)) return !sameAddress(message.replyTo, address);
  if (message.from !== null && !sameAddress(message.from, address)) return true;
  return message.replyTo !== null && !sameAddress(message.replyTo, address);
}

const isFormSender = (from: string | null, policy: Policy): boolean =>
  policy.guards.formSenders.some((sender) => sameAddress(sender, from));

function othersWouldRead({ ticket, policy }: IdentityQuestion): boolean {
  const { supportAddresses } = policy.brand;
  // Who writes to a shop often copies it as well: those are the mailboxes the ticket is in.
  const harmless = [ticket.requester.address, ...supportAddresses];
  const others = ticket.copied.filter((copied) => !harmless.some((address) => sameAddress(address, copied)));
  if (policy.guards.requireNoCc) return others.length > 0;
  const ours = policy.brand.domains.map((domain) => domain.toLowerCase());
  return others.some((copied) => !ours.includes(domainOf(copied)));
}
