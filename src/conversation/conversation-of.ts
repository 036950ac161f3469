import type { PastRun } from '../ports/run-book.ts';
import type { Conversation } from '../ticket/conversation.ts';
import type { Message } from '../ticket/message.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** States in which no customer message leaves a ticket: if it is in one, somebody put it there afterwards. */
const MOVED_BY_SOMEBODY: readonly string[] = ['pending', 'hold', 'solved'];

/**
 * The message a run is about: the newest public one that is not from the team or from a robot. `null`: the ticket has
 * none, so an agent opened it.
 */
export function newestCustomerMessage(ticket: Ticket): Message | null {
  return ticket.messages.findLast(isFromOutside) ?? null;
}

/**
 * What has happened on the ticket around that message.
 * @param past earlier runs on this ticket, oldest first
 * @param repeatContact the same customer was answered about the same order on another ticket within 7 days
 */
export function conversationOf(
  ticket: Ticket,
  message: Message,
  past: readonly PastRun[],
  repeatContact: boolean,
): Conversation {
  const last = past.findLast(
    ({ outcome, shadow }) => !shadow && (outcome === 'answered' || outcome === 'asked'),
  );
  return {
    messageId: message.id,
    messageAt: message.at,
    customerMessages: ticket.messages.filter(isFromOutside).length,
    ourPublicTexts: ticket.messages.filter((other) => other.author === 'us' && other.public).length,
    lastOutcome: lastOutcomeOf(ticket, message, last),
    lastIntent: last?.intent ?? null,
    personActive: isPersonActive(ticket, message, past),
    otherBotAnswered: ticket.messages.some(
      (other) => other.author === 'other_bot' && other.public && other.at >= message.at,
    ),
    hasNewMessage: past.every(({ messageId }) => messageId !== message.id),
    repeatContact,
    ...(isMovedAway(ticket, past) ? { movedAway: true } : {}),
  };
}

/**
 * A text of ours that stands before the message and of which no run is known came with a ticket that was merged into this
 * one: the customer has been answered, whatever about.
 */
function lastOutcomeOf(
  ticket: Ticket,
  message: Message,
  last: PastRun | undefined,
): Conversation['lastOutcome'] {
  if (last !== undefined) return last.outcome === 'asked' ? 'asked' : 'answered';
  const before = ticket.messages.slice(0, ticket.messages.indexOf(message));
  return before.some(({ author, public: isPublic }) => author === 'us' && isPublic) ? 'answered' : null;
}

/** From one group or brand to another. Out of none into one is what triggers do with every new ticket, and we ourselves. */
function isMovedAway({ groupId, brandId }: Ticket, past: readonly PastRun[]): boolean {
  const wasIn = past.findLast((run) => (run.groupId ?? null) !== null)?.groupId ?? null;
  const wasOf = past.findLast((run) => (run.brandId ?? null) !== null)?.brandId ?? null;
  return (wasIn !== null && wasIn !== groupId) || (wasOf !== null && wasOf !== (brandId ?? null));
}

/**
 * A person has spoken on this ticket (ever: who has talked to a person must not get a robot back), holds it, or moved
 * it after the message. Who assigned a ticket cannot be told from the ticket, so an assignee counts as a person.
 */
function isPersonActive(ticket: Ticket, message: Message, past: readonly PastRun[]): boolean {
  const spoke = ticket.messages.some((other) => other.author === 'agent' && other.public);
  const weAnswered = ticket.messages.some(
    ({ author, public: isPublic, at }) => author === 'us' && isPublic && at >= message.at,
  );
  const moved =
    MOVED_BY_SOMEBODY.includes(ticket.status) && !weAnswered && !weClosedOver(ticket, message, past);
  return spoke || moved || (ticket.assigneeId !== null && !ticket.assigneeIsUs);
}

/** From our decision to the helpdesk's closing, with its queue and a clock of its own. */
const CLOSING_MS = 60_000;

/**
 * We closed the ticket while this message came in: Gorgias has no compare-and-set, so nobody notices, and taken for a
 * person's doing it would leave a question on a closed ticket that nobody looks at. @param past oldest first
 */
function weClosedOver({ ref, status }: Ticket, message: Message, past: readonly PastRun[]): boolean {
  const last = past.findLast(({ shadow, outcome }) => !shadow && outcome !== 'left');
  if (ref.helpdesk !== 'gorgias' || status !== 'solved' || last?.closed !== true) return false;
  return Date.parse(message.at) <= Date.parse(last.at) + CLOSING_MS;
}

const isFromOutside = ({ author, public: isPublic }: Message): boolean =>
  isPublic && (author === 'customer' || author === 'third_party');
