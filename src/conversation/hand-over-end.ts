import type { HandOver, HandOverEnd } from '../ticket/hand-over.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Message } from '../ticket/message.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** How a hand-over has ended, and when, where the ticket tells. */
export interface EndedHandOver {
  readonly by: HandOverEnd;
  readonly at: Instant | null;
}

/**
 * Whether the customer still waits for a person. A note to colleagues is no answer, nor is a ticket that was put on hold:
 * nobody has told the customer anything. `null`: they wait.
 * @param ignoreTags tags that keep Whereabouts away
 */
export function handOverEnd(
  handOver: Pick<HandOver, 'messageId' | 'since' | 'moved' | 'reminders'>,
  ticket: Ticket,
  ignoreTags: readonly string[],
): EndedHandOver | null {
  const answer = personsAnswer(handOver, ticket);
  if (answer !== null) return { by: 'person_answered', at: answer.at };
  if (ticket.spam) return { by: 'spam', at: null };
  if (!ticket.writable || ticket.status === 'closed') return { by: 'closed', at: null };
  // What it was merged into may have been solved before, and our reminder opens it: only after that a person has solved it.
  const wasSolved = handOver.moved && handOver.reminders === 0;
  if (ticket.status === 'solved' && !wasSolved) return { by: 'solved', at: null };
  return ticket.tags.some((tag) => ignoreTags.includes(tag)) ? { by: 'ignored', at: null } : null;
}

/** A person's first public message behind the one that was left to them; by time, where that one is no longer there. */
export function personsAnswer(
  { messageId, since }: Pick<HandOver, 'messageId' | 'since'>,
  { messages }: Ticket,
): Message | null {
  const asked = messages.findIndex(({ id }) => id === messageId);
  const after = asked >= 0 ? messages.slice(asked + 1) : messages.filter(({ at }) => at >= since);
  return after.find(isAnswer) ?? null;
}

const isAnswer = ({ author, public: isPublic, merge }: Message): boolean =>
  isPublic && author === 'agent' && merge !== true;
