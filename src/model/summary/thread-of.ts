import { cutMiddle } from '../../ticket/cut-middle.ts';
import type { Instant } from '../../ticket/instant.ts';
import type { Message } from '../../ticket/message.ts';
import type { ThreadVoice } from '../../ticket/thread-point.ts';
import type { Ticket } from '../../ticket/ticket.ts';
import { findInjection } from '../../understand/flags/find-injection.ts';
import { cleanMessage } from '../../understand/message/clean-message.ts';

/** What one message newly says, without quotes and signature. */
export interface ThreadPart {
  readonly author: ThreadVoice;
  readonly at: Instant;
  readonly text: string;
}

/** How a thread begins, and how it stands: what lies between matters less. */
const MOST_PARTS = 12;
/** A question takes 4,000 characters, its marks and braces included. */
const ROOM = 3_300;

/**
 * What people have publicly written on a ticket, oldest first. No private note is in it, since those were not written
 * for others; no text of ours, which the note tells anyway; and nothing at all where a message gives orders to a machine.
 */
export function threadOf({ messages }: Pick<Ticket, 'messages'>): readonly ThreadPart[] {
  const parts = messages.flatMap(partOf);
  if (parts.some(({ text }) => findInjection(text, '') !== null)) return [];
  const kept = parts.length <= MOST_PARTS ? parts : [...parts.slice(0, 1), ...parts.slice(1 - MOST_PARTS)];
  const room = Math.floor(ROOM / Math.max(1, kept.length));
  return kept.map((part) => ({ ...part, text: cutMiddle(part.text, room).text }));
}

function partOf(message: Message): readonly ThreadPart[] {
  const { author, at, merge } = message;
  if (!message.public || merge === true || author === 'us' || author === 'other_bot') return [];
  if (message.flags.includes('machine')) return [];
  const { written, hidden } = cleanMessage(message);
  // Somebody who hides words from readers is not summed up for them.
  return written.trim() === '' || hidden !== '' ? [] : [{ author, at, text: written }];
}
