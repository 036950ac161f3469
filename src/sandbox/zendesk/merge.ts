import { applyChange } from './apply-change.ts';
import type { Ticket, User, Via } from './records.ts';
import type { ZendeskState } from './state.ts';
import { htmlOf } from './text.ts';

/** What an agent does who merges one ticket into another. Both comments are private unless told otherwise. */
export interface Merge {
  readonly from: Ticket;
  readonly into: Ticket;
  readonly public: boolean;
  readonly agent: User;
}

/**
 * Merges as the workspace does: the source is closed for good and tagged, and both say so; the target's comment ends with
 * the source's last one. Nothing else moves.
 */
export function mergeTickets(state: ZendeskState, { from, into, public: shown, agent }: Merge): void {
  const last = state.comments(from.id).at(-1)?.plain_body ?? '';
  const comment = (text: string) => ({ html: htmlOf(text), public: shown, author: agent });
  applyChange(state, from, {
    actor: agent,
    via: viaMerge(into),
    comment: comment(`This request was closed and merged into request #${into.id} "${into.subject}".`),
    status: 'closed',
    tags: [...from.tags, 'closed_by_merge'],
  });
  const merged = `Request #${from.id} "${from.subject}" was closed and merged into this request.`;
  applyChange(state, into, {
    actor: agent,
    via: viaMerge(from),
    comment: comment(`${merged} Last comment in request #${from.id}:\n\n${last}`),
  });
}

/** The via-object reference: a merge comes through `system`, from the other ticket. */
const viaMerge = ({ id, subject }: Ticket): Via => ({
  channel: 'system',
  source: { from: { ticket_id: id, subject }, to: {}, rel: 'merge' },
});
