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
    lastOutcome:
      last === undefined || (last.outcome !== 'answered' && last.outcome !== 'asked') ? null : last.outcome,
    lastIntent: last?.intent ?? null,
    personActive: isPersonActive(ticket, message),
    otherBotAnswered: ticket.messages.some(
      (other) => other.author === 'other_bot' && other.public && other.at >= message.at,
    ),
    hasNewMessage: past.every(({ messageId }) => messageId !== message.id),
    repeatContact,
  };
}

/**
 * A person has spoken on this ticket (ever: who has talked to a person must not get a robot back), holds it, or moved
 * it after the message. Who assigned a ticket cannot be told from the ticket, so an assignee counts as a person.
 */
function isPersonActive(ticket: Ticket, message: Message): boolean {
  const spoke = ticket.messages.some((other) => other.author === 'agent' && other.public);
  const weAnswered = ticket.messages.some(
    ({ author, public: isPublic, at }) => author === 'us' && isPublic && at >= message.at,
  );
  const moved = MOVED_BY_SOMEBODY.includes(ticket.status) && !weAnswered;
  return spoke || moved || (ticket.assigneeId !== null && !ticket.assigneeIsUs);
}

const isFromOutside = ({ author, public: isPublic }: Message): boolean =>
  isPublic && (author === 'customer' || author === 'third_party');
