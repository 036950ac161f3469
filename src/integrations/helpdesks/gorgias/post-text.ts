import { unlessUnwanted } from '../../../platform/unless-unwanted.ts';
import { TicketChanged, UpstreamMalformed, UpstreamUnavailable } from '../../../ports/errors.ts';
import type { Post, PostResult } from '../../../ports/helpdesk.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Ticket } from '../../../ticket/ticket.ts';
import type { AccountDesk } from './account-desk.ts';
import { CreatedMessage } from './answers.ts';
import type { GorgiasAnswer, GorgiasRequest } from './client.ts';
import { compose } from './compose.ts';
import { parseAnswer } from './parse-answer.ts';
import { readTicket } from './read-ticket.ts';
import { refusalDetail } from './refusal-detail.ts';

/** For `settle` after a note: the ticket was just seen to be as it was read. After a public text it looks once more. */
const NOTHING_NEW = '0';

/** In less, nobody can throw a switch and expect to be noticed. */
const LONG_WAIT_MS = 1_000;

/**
 * Writes one text. Gorgias knows neither compare-and-set nor idempotency keys, so the ticket is read once more right
 * before (design 8.2); what a person stores between that answer and our write is the window that remains.
 * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured: nothing was written
 */
export async function postText(
  desk: AccountDesk,
  ticket: Ticket,
  post: Post,
  context: RunContext,
): Promise<PostResult> {
  const askedAt = desk.clock.steady();
  const looked = await lookAgain(desk, ticket, context);
  if (looked.kind === 'none') return { kind: 'refused', reason: 'other', detail: 'the ticket is gone' };
  const fresh = looked.ticket;
  if (!fresh.writable) return { kind: 'refused', reason: 'ticket_closed', detail: 'the ticket was trashed' };
  if (fresh.revision !== ticket.revision) return { kind: 'changed' };
  // Our own mark is there already: whoever asks must look what became of it.
  if (fresh.messages.some(({ effectKey }) => effectKey === post.key)) return { kind: 'unclear' };
  const composed = await nothingWritten(compose(desk, fresh, post, context));
  if (composed.kind === 'impossible') return { kind: 'refused', reason: 'other', detail: composed.detail };
  // The look may be what had to wait, and the text after it not at all.
  const hasWaited = desk.clock.steady() - askedAt > LONG_WAIT_MS;
  if (hasWaited && post.stillWanted !== undefined && !(await post.stillWanted())) return { kind: 'changed' };
  const afterWait = (held: RunContext): Promise<void> => unlessOvertaken(desk, fresh, post, held);
  const answer = await write(desk, ticket.ref.id, { body: composed.body, afterWait }, context);
  if (answer === 'unclear' || answer === 'changed') return { kind: answer };
  if (answer.status >= 400) return { kind: 'refused', reason: 'other', detail: refusalDetail(answer) };
  if (post.kind === 'note') desk.lastLook.set(ticket.ref.id, NOTHING_NEW);
  return taken(desk, answer, post);
}

async function lookAgain(
  desk: AccountDesk,
  { ref }: Ticket,
  context: RunContext,
): Promise<{ readonly kind: 'none' } | { readonly kind: 'one'; readonly ticket: Ticket }> {
  const found = await nothingWritten(readTicket(desk, ref, context));
  return found.kind === 'one' ? { kind: 'one', ticket: found.value } : { kind: 'none' };
}

/** A read that timed out "may have arrived": of a read nobody cares, but the caller must not take it for the write. */
async function nothingWritten<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof UpstreamUnavailable) || error.reached !== 'sent') throw error;
    const { upstream, status, retryAfterMs, cause } = error;
    throw new UpstreamUnavailable(upstream, { reached: 'not_sent', status, retryAfterMs, cause });
  }
}

/**
 * Where the text had to wait for its turn, the look before it is old: the ticket is looked at once more, in the text's own turn.
 * @throws TicketChanged when it is not as it was or the text is not to go any more; UpstreamUnavailable (not sent)
 */
async function unlessOvertaken(
  desk: AccountDesk,
  { ref, revision }: Ticket,
  post: Post,
  context: RunContext,
): Promise<void> {
  await unlessUnwanted(post);
  const found = await nothingWritten(readTicket(desk, ref, context)).catch((error: unknown) => {
    if (error instanceof UpstreamMalformed)
      throw new UpstreamUnavailable('gorgias', { reached: 'not_sent', cause: error });
    throw error;
  });
  if (found.kind !== 'one' || !found.value.writable || found.value.revision !== revision)
    throw new TicketChanged();
}

/** `unclear`: it may have arrived; `changed`: it was not written. */
async function write(
  desk: AccountDesk,
  ticketId: string,
  text: Pick<GorgiasRequest, 'body' | 'afterWait'>,
  context: RunContext,
): Promise<GorgiasAnswer | 'unclear' | 'changed'> {
  const path = `/tickets/${encodeURIComponent(ticketId)}/messages`;
  try {
    return await desk.client.send({ method: 'POST', path, operation: 'message.create', ...text }, context);
  } catch (error) {
    if (error instanceof TicketChanged) return 'changed';
    if (error instanceof UpstreamMalformed) return 'unclear';
    if (error instanceof UpstreamUnavailable && error.reached === 'sent') return 'unclear';
    throw error;
  }
}

/** Mail leaves later; a note is there at once. A success we cannot read is no proof of anything. */
function taken(desk: AccountDesk, answer: GorgiasAnswer, { kind }: Post): PostResult {
  try {
    const message = parseAnswer(answer, CreatedMessage, 'message');
    desk.written.set(message.id, true);
    const there = kind === 'note' || Boolean(message.sent_datetime);
    return there ? { kind: 'sent', settled: false } : { kind: 'accepted' };
  } catch (error) {
    if (error instanceof UpstreamMalformed) return { kind: 'unclear' };
    throw error;
  }
}
