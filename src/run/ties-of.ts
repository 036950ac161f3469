import { UpstreamUnavailable } from '../ports/errors.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { Ticket, TicketRef } from '../ticket/ticket.ts';
import type { RunTools } from './run-tools.ts';

/** Each costs as much as the ticket itself. */
const MOST = 3;

/** What has happened on the tickets that a ticket goes on from. */
export interface Ties {
  /** A person has written publicly on one that was merged into it: their conversation goes on here. */
  readonly mergedWithPersons: boolean;
  /** On one of them the customer was answered, or handed to a person, by us or by anybody. */
  readonly dealtWith: boolean;
}

const NONE: Ties = { mergedWithPersons: false, dealtWith: false };

/**
 * Looks at the closed ticket that this one follows, and at those that were merged into it. Costs nothing for all others.
 * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
 */
export async function tiesOf(
  { followsUp, mergedFrom = [] }: Ticket,
  context: RunContext,
  tools: Pick<RunTools, 'helpdesk' | 'runs'>,
): Promise<Ties> {
  const refs = [...mergedFrom.slice(-MOST), ...(followsUp === undefined ? [] : [followsUp])];
  if (refs.length === 0) return NONE;
  const seen = await Promise.all(refs.map((ref) => lookAt(ref, context, tools)));
  const merged = seen.slice(0, mergedFrom.slice(-MOST).length);
  return {
    mergedWithPersons: merged.some(({ personSpoke }) => personSpoke),
    dealtWith: seen.some(({ personSpoke, weWorked }) => personSpoke || weWorked),
  };
}

async function lookAt(
  ref: TicketRef,
  context: RunContext,
  { helpdesk, runs }: Pick<RunTools, 'helpdesk' | 'runs'>,
): Promise<{ readonly personSpoke: boolean; readonly weWorked: boolean }> {
  const past = await runs.past(ref, null);
  const worked = past.some(({ outcome, shadow }) => !shadow && outcome !== 'left');
  const found = await helpdesk.read(ref, context);
  if (found.kind === 'unavailable') throw new UpstreamUnavailable(found.source, { reached: 'refused' });
  const messages = found.kind === 'one' ? found.value.messages.filter((message) => message.public) : [];
  return {
    personSpoke: messages.some(({ author }) => author === 'agent'),
    weWorked: worked || messages.some(({ author }) => author === 'us'),
  };
}
