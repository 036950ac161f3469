import type { PostState } from '../../../ports/helpdesk.ts';
import type { RunContext } from '../../../ports/run-context.ts';
import type { TicketRef } from '../../../ticket/ticket.ts';
import type { AccountDesk } from './account-desk.ts';
import { GorgiasMessage } from './answers.ts';
import { isRule } from './author-of.ts';
import { pagesOf } from './list-all.ts';
import { newestId } from './newest-id.ts';
import { keyOf } from './our-mark.ts';
import { isPublic } from './to-message.ts';

/**
 * What became of the text with this key. Newest messages first, so one small request as a rule; all pages only before
 * saying `absent`.
 * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
 */
export async function checkText(
  desk: AccountDesk,
  ref: TicketRef,
  key: string,
  context: RunContext,
): Promise<PostState> {
  const query = { ticket_id: ref.id, order_by: 'created_datetime:desc', limit: '30' };
  const request = { path: '/messages', query, operation: 'messages.list' };
  let newestPage = true;
  for await (const page of pagesOf(desk.client, request, GorgiasMessage, context)) {
    // Tells along the way whether somebody wrote meanwhile, so that `settle` need not ask again.
    if (newestPage) desk.lastLook.set(ref.id, newestForeign(page));
    newestPage = false;
    const ours = page.filter((message) => message.from_agent && keyOf(message.external_id) === key);
    if (ours.length > 0) return stateOf(ours);
  }
  return 'absent';
}

/** Newest message that is neither ours nor a rule's: many shops have a rule that follows every reply. */
function newestForeign(messages: readonly GorgiasMessage[]): string {
  const foreign = messages.filter(
    (message) => !message.deleted_datetime && keyOf(message.external_id) === null && !isRule(message),
  );
  return newestId(foreign.map(({ id }) => id));
}

/** `external_id` is not unique, so the best of them counts. */
function stateOf(ours: readonly GorgiasMessage[]): PostState {
  // A note is not mailed: it is there as soon as it is stored.
  if (ours.some((message) => !isPublic(message))) return 'sent';
  if (ours.some(({ sent_datetime: sent, failed_datetime: failed }) => sent && !failed)) return 'sent';
  return ours.every(({ failed_datetime: failed }) => failed) ? 'failed' : 'accepted';
}
