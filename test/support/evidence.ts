import { setTimeout as pause } from 'node:timers/promises';
import { inboxOf } from '../../src/sandbox/gorgias/inbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Customer, Desk } from '../journeys/story.ts';
import type { TestDatabase } from './database.ts';
import { type Evidence, type EvidentText, type EvidentTicket, hasEnded } from './oracle.ts';

/** A ticket that was asked during a run, by whom. */
export interface Asked {
  readonly desk: Desk;
  readonly id: string;
  readonly customer: Customer;
}

/**
 * Everything the stand-ins know of these tickets, for `judge`.
 * @param killed processes killed or stopped, connections cut; faults that were played are counted from the log
 */
export function evidenceOf(sandbox: Sandbox, asked: readonly Asked[], killed: number): Evidence {
  const faults = sandbox.log.entries().filter(({ fault }) => fault !== null).length;
  return { tickets: ticketsOf(sandbox, asked), disturbances: killed + faults };
}

/** Waits until every ticket has come to an end, or `patienceMs` are over: what is not there by then is for the oracle. */
export async function untilEnded(
  sandbox: Sandbox,
  asked: readonly Asked[],
  patienceMs: number,
): Promise<void> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until && !ticketsOf(sandbox, asked).every(hasEnded)) await pause(250);
}

/** How the tickets stand in their helpdesks now. */
export function ticketsOf(sandbox: Sandbox, asked: readonly Asked[]): readonly EvidentTicket[] {
  const zendesk = new Map(sandbox.zendesk.inbox().map((ticket) => [String(ticket.id), ticket]));
  const gorgias = new Map(inboxOf(sandbox.gorgias).map((ticket) => [ticket.id, ticket]));
  return asked.map(({ desk, id, customer }) => {
    const common = {
      name: `${desk} ${id}`,
      address: customer.address,
      own: [customer.order, customer.trackingNumber],
    };
    return desk === 'zendesk'
      ? { ...common, ...atZendesk(zendesk.get(id)) }
      : { ...common, ...atGorgias(gorgias.get(id)) };
  });
}

type Seen = Pick<EvidentTicket, 'texts' | 'closed' | 'tags' | 'mailed'>;

/** Deleted: whatever was on it is nobody's to see. */
const GONE: Seen = { texts: [], closed: false, tags: [], mailed: null };

function atZendesk(ticket: ReturnType<Sandbox['zendesk']['inbox']>[number] | undefined): Seen {
  if (ticket === undefined) return GONE;
  const by = { customer: 'customer', agent: 'person', bot: 'us' } as const;
  return {
    texts: ticket.comments.map((comment) => ({ ...comment, by: by[comment.by] })),
    closed: ['solved', 'closed'].includes(ticket.status),
    tags: ticket.tags,
    mailed: null,
  };
}

function atGorgias(ticket: ReturnType<typeof inboxOf>[number] | undefined): Seen {
  if (ticket === undefined) return GONE;
  const texts = ticket.texts.map(({ by, via, public: isPublic, html }): EvidentText => {
    const team = via === 'api' ? 'us' : 'person';
    return { by: by === 'customer' ? 'customer' : team, public: isPublic, html };
  });
  const ours = ticket.mails.filter(({ externalId }) => externalId !== null);
  return { texts, closed: ticket.status === 'closed', tags: ticket.tags, mailed: ours.map(({ to }) => to) };
}

/** Waits until no ticket's job is left, so that nothing is written after the oracle has looked. */
export async function untilIdle({ query }: TestDatabase, patienceMs: number): Promise<void> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const [row] = await query<{ jobs: number }>(
      "SELECT count(*)::integer AS jobs FROM pgboss.job WHERE name = 'ticket'",
    );
    if (row?.jobs === 0) return;
    await pause(100);
  }
}
