import { Misconfigured } from '../../../ports/errors.ts';
import type { Post, PostResult } from '../../../ports/helpdesk.ts';
import type { ZendeskAnswer } from './connection.ts';
import { ZENDESK } from './id.ts';
import { RefusalAnswer, UpdateAnswer } from './schema.ts';
import { markOf } from './to-message.ts';

const PRIVATE_ONLY =
  'the bot may only write internal notes; give it a full agent seat, or keep the policy at note';

/** What became of a write with a text. 409 is always "changed": refetch and decide again. */
export function postResultOf(answer: ZendeskAnswer, post: Post): PostResult {
  if (answer.status === 409) return { kind: 'changed' };
  if (answer.status >= 300) return refusalOf(answer, post.settlement.status);
  const parsed = UpdateAnswer.safeParse(answer.body);
  if (!parsed.success) return { kind: 'unclear' };
  const { audit } = parsed.data;
  const comment = audit.events.find(({ type }) => type === 'Comment');
  // 200 alone proves little: a proxy's page says 200 too. The audit must hold our comment with our key.
  if (comment === undefined || markOf(audit.metadata?.custom ?? null) !== post.key)
    return { kind: 'unclear' };
  if (post.kind !== 'note' && comment.public === false) throw new Misconfigured(ZENDESK, PRIVATE_ONLY);
  return { kind: 'sent', settled: true };
}

/** @throws Misconfigured when a light agent's seat is asked to write publicly, before anything is sent */
export function assertMayWrite(post: Post, onlyPrivateComments: boolean): void {
  if (post.kind !== 'note' && onlyPrivateComments) throw new Misconfigured(ZENDESK, PRIVATE_ONLY);
}

/** A refusal for good; nothing was written. */
export function refusalOf(
  answer: ZendeskAnswer,
  wantedStatus: string,
): PostResult & { readonly kind: 'refused' } {
  const details = answer.status === 422 ? detailsOf(answer.body) : [];
  const detail = details.map(({ description }) => description).join('; ') || `status ${answer.status}`;
  if (details.some(({ description }) => /closed prevents/i.test(description)))
    return { kind: 'refused', reason: 'ticket_closed', detail };
  const solving = wantedStatus === 'solved' && details.length > 0;
  return { kind: 'refused', reason: solving ? 'solve_refused' : 'other', detail };
}

function detailsOf(body: unknown): readonly { readonly description: string }[] {
  const parsed = RefusalAnswer.safeParse(body);
  if (!parsed.success) return [];
  return Object.values(parsed.data.details ?? {})
    .flat()
    .flatMap(({ description }) => (description === null ? [] : [{ description }]));
}
