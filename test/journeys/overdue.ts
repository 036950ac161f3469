import { inboxOf } from '../../src/sandbox/gorgias/inbox.ts';
import type { HandOver } from '../../src/ticket/hand-over.ts';
import type { World } from '../support/world.ts';
import { aCustomer, ask, type Customer, type Desk } from './story.ts';

/** A question that no machine answers, already with a person: its ticket. */
export async function handedOver(
  world: World,
  desk: Desk,
  customer: Customer = aCustomer(world),
): Promise<{ readonly id: string; readonly customer: Customer }> {
  const id = ask(world, desk, customer, {
    text: `Please cancel my order ${customer.order}, I do not want it.`,
  });
  await world.settled();
  return { id, customer };
}

/** One round of every worker there is, and what it leads to. */
export async function watchRound(world: World, now: number): Promise<void> {
  // What rings at this moment holds its row, and a round goes by what is held.
  await world.settled();
  await world.service.store.handOvers.claimDue(new Date(now).toISOString(), 100);
  await world.settled();
}

export const waitingOn = (world: World, desk: Desk, id: string): Promise<HandOver | null> =>
  world.service.store.handOvers.open({ helpdesk: desk, id });

/** As the helpdesk shows it; what is critical at Gorgias is urgent here. */
export function priorityOf({ sandbox }: World, desk: Desk, id: string): string | null {
  if (desk === 'zendesk')
    return sandbox.zendesk.inbox().find((one) => String(one.id) === id)?.priority ?? null;
  const priority = inboxOf(sandbox.gorgias).find((one) => one.id === id)?.priority ?? null;
  return priority === 'critical' ? 'urgent' : priority;
}

/** How a hand-over ended, and after how many seconds of the team. */
export async function endOf(
  { database }: World,
  desk: Desk,
  id: string,
): Promise<{ readonly ended_by: string | null; readonly waited_seconds: number | null } | undefined> {
  const rows = await database.query<{ ended_by: string | null; waited_seconds: number | null }>(
    'SELECT ended_by, waited_seconds FROM hand_over WHERE helpdesk = $1 AND ticket_id = $2',
    [desk, id],
  );
  return rows[0];
}
