import type { Conversation } from '../ticket/conversation.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Message } from '../ticket/message.ts';
import { keepingId } from '../ticket/promise.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { conversationOf } from './conversation-of.ts';

/**
 * The conversation as a run sees it that keeps a promise: the question stands as if it came in now, because that is when
 * we speak, and under an id of its own, so that it is not the message that was answered.
 */
export function conversationKeeping(ticket: Ticket, message: Message, now: Instant): Conversation {
  return {
    ...conversationOf(ticket, message, [], false),
    messageId: keepingId(message.id),
    messageAt: now,
    // Those before it were dealt with when it was answered.
    customerMessages: 1,
    lastOutcome: null,
    keeps: message.id,
  };
}
