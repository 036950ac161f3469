import { UpstreamUnavailable } from '../../../ports/errors.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Tools } from '../../../ports/tools.ts';
import type { Found } from '../../../ticket/found.ts';
import type { Ticket, TicketRef } from '../../../ticket/ticket.ts';
import type { ZendeskConnection } from './connection.ts';
import { ZENDESK } from './id.ts';
import { pages } from './pages.ts';
import {
  CommentsAnswer,
  type RawComment,
  type RawTicket,
  TicketAnswer,
  type User,
  UsersAnswer,
} from './schema.ts';
import { mergedFrom, toMessage } from './to-message.ts';
import { copiedIds, toTicket } from './to-ticket.ts';

/** 1,000 comments. A longer ticket is read from its newest end. */
const COMMENT_PAGES = 10;

/** A ticket that changes this often while we look at it is in somebody's hands. */
const TICKET_READS = 3;
const BUSY_RETRY_MS = 5_000;

/** A busy server writes its `Date` a little late. */
const LATE_MS = 25;

export interface ReadParts {
  readonly connection: ZendeskConnection;
  readonly tools: Tools;
  readonly account: string;
  readonly selfId: string | null;
}

interface TicketAndUsers {
  readonly ticket: RawTicket;
  readonly users: readonly User[];
}

/**
 * Two reads: the ticket, then its comments. The ticket's stamp guards all of it: whatever happens after the first read
 * makes the write fail with 409.
 */
export async function readTicket(
  parts: ReadParts,
  ref: TicketRef,
  context: RunContext,
): Promise<Found<Ticket>> {
  const read = await readSettled(parts, ref, context);
  if (read === null) return { kind: 'none' };
  const listed = await readComments(parts.connection, ref, context);
  if (listed === null) return { kind: 'none' };
  const users = byId([...read.users, ...listed.users]);
  for (const user of await lookUpMissing(parts.connection, read.ticket, users, context))
    if (user.id !== null) users.set(user.id, user);
  const count = (word: string): void => parts.tools.countUnlisted(ZENDESK, word);
  const cast = {
    requesterId: read.ticket.requester_id,
    selfId: parts.selfId,
    users,
    onUnlistedFlag: (flag: number) => count(`flag:${flag}`),
  };
  const ticket = toTicket(read.ticket, {
    ref,
    account: parts.account,
    selfId: parts.selfId,
    users,
    messages: listed.comments.map((comment) => toMessage(comment, cast)),
    merged: listed.comments.map(mergedFrom).filter((id) => id !== null),
    firstFlags: listed.comments[0]?.metadata?.flags ?? [],
    onUnlistedChannel: (channel) => count(`channel:${channel}`),
  });
  return ticket === null ? { kind: 'none' } : { kind: 'one', value: ticket };
}

/**
 * Reads the ticket until its stamp proves something. A stamp has whole seconds: only when the answer comes from a later
 * second than the stamp can nobody change the ticket any more without changing the stamp (design 8.1).
 */
async function readSettled(
  parts: ReadParts,
  ref: TicketRef,
  context: RunContext,
): Promise<TicketAndUsers | null> {
  const { clock } = parts.tools;
  for (let reads = 1; ; reads += 1) {
    const answer = await parts.connection.get(
      'ticket.read',
      TicketAnswer,
      (client) => client.tickets.get(['tickets', ref.id, { include: 'users,groups' }]),
      context,
    );
    if (answer === null) return null;
    // NOW moves the stamps of the sandbox but never a Date header, so the header is moved along.
    const answeredAt = answer.date === null ? clock.now() : answer.date + clock.offsetMs;
    const wait = unsettledMs(answer.value.ticket.updated_at, answeredAt, answer.beyondMs);
    if (wait === 0) return answer.value;
    if (reads === TICKET_READS)
      throw new UpstreamUnavailable(ZENDESK, { reached: 'not_sent', retryAfterMs: BUSY_RETRY_MS });
    await pause(parts, wait, context);
  }
}

/**
 * Milliseconds until the second of the stamp is certainly over; 0 when the answer is from a later one. Only ever a reason
 * to ask again: what counts is the second of that answer.
 */
function unsettledMs(stamp: string, answeredAt: number, beyondMs: number): number {
  const stampSecond = Math.floor(Date.parse(stamp) / 1_000);
  const answerSecond = Math.floor(answeredAt / 1_000);
  if (answerSecond > stampSecond) return 0;
  const whole = (stampSecond - answerSecond + 1) * 1_000;
  return Math.min(whole, whole - beyondMs + LATE_MS, 3_000);
}

async function pause(parts: ReadParts, ms: number, context: RunContext): Promise<void> {
  try {
    const wait = (): Promise<void> => parts.tools.clock.sleep(ms, context.signal);
    await (context.aside === undefined ? wait() : context.aside(wait));
  } catch (error) {
    throw new UpstreamUnavailable(ZENDESK, { reached: 'not_sent', cause: error });
  }
}

/** Oldest first, with their authors; `null` when the ticket is gone. */
async function readComments(
  connection: ZendeskConnection,
  ref: TicketRef,
  context: RunContext,
): Promise<{ readonly comments: readonly RawComment[]; readonly users: readonly User[] } | null> {
  const comments: RawComment[] = [];
  const users: User[] = [];
  let found = false;
  const list = pages(
    connection,
    {
      operation: 'ticket.comments',
      shape: CommentsAnswer,
      atMost: COMMENT_PAGES,
      request: (page) => (client) =>
        client.tickets.get([
          'tickets',
          ref.id,
          'comments',
          { include: 'users', sort: '-created_at', ...page },
        ]),
    },
    context,
  );
  for await (const answer of list) {
    found = true;
    comments.push(...answer.comments);
    users.push(...answer.users);
  }
  return found ? { comments: comments.toReversed(), users } : null;
}

/** People a reply would reach whom neither answer brought along: one more read, only where there are any. */
async function lookUpMissing(
  connection: ZendeskConnection,
  ticket: RawTicket,
  users: ReadonlyMap<string, User>,
  context: RunContext,
): Promise<readonly User[]> {
  const missing = [ticket.requester_id, ...copiedIds(ticket)].filter((id) => !users.has(id)).slice(0, 100);
  if (missing.length === 0) return [];
  const answer = await connection.get(
    'users.read',
    UsersAnswer,
    (client) => client.users.get(['users', 'show_many', { ids: missing.join(',') }]),
    context,
  );
  return answer?.value.users ?? [];
}

function byId(users: readonly User[]): Map<string, User> {
  return new Map(users.flatMap((user) => (user.id === null ? [] : [[user.id, user] as const])));
}
