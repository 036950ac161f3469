import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../src/ticket/decision.ts';
import { aCustomer, ask, type Customer, type Desk, lookAt, writeAgain } from '../journeys/story.ts';
import { gorgiasRing, type Ring, ring, zendeskRing } from '../support/rings.ts';
import { startWorld, type World } from '../support/world.ts';

/** What happened to a ticket before its webhooks came, and what must become of it. */
interface Story {
  readonly desk: Desk;
  /** Does what happened. @returns the webhooks as they arrive */
  readonly happens: (id: string, customer: Customer) => readonly Ring[];
  /** `null`: nothing is known of it, and nothing was written. */
  readonly ends: Outcome | null;
  readonly told: number;
}

let world: World;
const zendesk = (id: string): Ring => zendeskRing({ ticket: id });
const gorgias = (id: string, event = 'ticket-created'): Ring =>
  gorgiasRing({ ticket_id: id, message_id: '', event });

const STORIES: Readonly<Record<string, Story>> = {
  'whose comment is announced before its creation': {
    desk: 'zendesk',
    happens: (id) => {
      const comment = String(
        world.sandbox.zendesk.inbox().find((one) => String(one.id) === id)?.comments[0]?.id,
      );
      return [zendeskRing({ ticket: id, comment }), zendesk(id)];
    },
    ends: 'answered',
    told: 1,
  },
  'of which the second message is announced before the first': {
    desk: 'gorgias',
    happens: (id, customer) => {
      writeAgain(world, 'gorgias', id, { ...customer, text: `Where is order ${customer.order}, please?` });
      return [gorgias(id, 'ticket-message-created'), gorgias(id)];
    },
    ends: 'answered',
    told: 1,
  },
  'that was deleted on Zendesk': {
    desk: 'zendesk',
    happens: (id) => {
      world.sandbox.zendesk.agentDeletes(Number(id));
      return [zendesk(id)];
    },
    ends: null,
    told: 0,
  },
  'that never was': { desk: 'zendesk', happens: () => [zendesk('987654321')], ends: null, told: 0 },
  'that was merged into another': {
    desk: 'zendesk',
    happens: (id) => {
      // What a merge leaves behind: a public word of the agent's, and a closed ticket.
      const html = '<p>This request was closed and merged into request #4.</p>';
      world.sandbox.zendesk.agentActs({
        ticketId: Number(id),
        html,
        public: true,
        status: 'closed',
        tags: ['closed_by_merge'],
      });
      return [zendesk(id)];
    },
    ends: 'left',
    told: 0,
  },
  'that is closed for good': {
    desk: 'zendesk',
    happens: (id) => {
      world.sandbox.zendesk.agentActs({ ticketId: Number(id), status: 'closed' });
      return [zendesk(id)];
    },
    ends: 'left',
    told: 0,
  },
  'that is spam': {
    desk: 'gorgias',
    happens: (id) => {
      world.sandbox.gorgiasPeople.agentChanges(id, { spam: true });
      return [gorgias(id)];
    },
    ends: 'left',
    told: 0,
  },
  'that is in the bin': {
    desk: 'gorgias',
    happens: (id) => {
      world.sandbox.gorgiasPeople.agentChanges(id, { trashed: true });
      return [gorgias(id)];
    },
    ends: 'left',
    told: 0,
  },
};

const ids = new Map<string, string>();

beforeAll(async () => {
  world = await startWorld();
  // The sandbox's own webhooks would come in order and tell of people's changes too.
  world.sandbox.zendesk.switchWebhooks('inactive');
  world.sandbox.gorgias.account.integrations.forEach((one) => {
    if (one.http !== null) one.deactivated_datetime = one.created_datetime;
  });
  for (const [name, { desk, happens }] of Object.entries(STORIES)) {
    const customer = aCustomer(world);
    const id = ask(world, desk, customer);
    ids.set(name, id);
    for (const event of happens(id, customer)) await deliver(event);
  }
  await world.settled();
});
afterAll(() => world.stop());

/** Until it is taken; a database that is busy says so, and the vendor comes again. */
async function deliver(event: Ring): Promise<void> {
  const { status } = await ring(world.service.origin, event);
  if (status === 503) return deliver(event);
  if (status !== 202) throw new Error(`A webhook was answered ${status}`);
}

describe('a ticket', () => {
  it.each(Object.entries(STORIES))('%s is no trouble', async (name, { desk, ends, told }) => {
    const id = ids.get(name) ?? '';
    const page = await world.service.store.runs.page({ helpdesk: desk, id });
    expect(page?.outcome ?? null).toBe(ends);
    // What was deleted is nobody's to look at.
    if (name.includes('deleted')) return;
    const seen = lookAt(world, desk, id);
    expect({ told: seen.told.length, notes: seen.notes.length }).toEqual({ told, notes: 0 });
  });

  it('of no kind is given up', async () => {
    const metrics = await (await fetch(`${world.service.origin}/metrics`)).text();
    expect(/^whereabouts_dead_jobs_total (\d+)$/m.exec(metrics)?.[1]).toBe('0');
    expect(await world.service.queue.counts()).toEqual({ waiting: 0, active: 0, retrying: 0, dead: 0 });
  });
});
