import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionPage } from '../../src/ports/run-book.ts';
import { aVictim, everythingPublic } from '../journeys/canaries.ts';
import { ask, type Customer, type Desk, lookAt, type Mail } from '../journeys/story.ts';
import { chaosResult, chaosSize } from '../support/chaos-size.ts';
import { startWorld, type World } from '../support/world.ts';

const size = chaosSize(process.env);
const ROUNDS = size.pick(1, 20);
const FRIEND = 'friend@elsewhere.example';

/** A way by which somebody beside the owner would read an answer, or may have written the question. */
interface Variant {
  readonly desk: Desk;
  readonly reason: string;
  readonly mail: (victim: Customer) => Mail;
  /** Who sends it; the owner, unless given. */
  readonly who?: (victim: Customer) => { readonly name: string; readonly address: string };
}

const where = ({ order }: Customer): string => `Where is my order ${order}? When will it arrive?`;

/** Design 8.9: nothing is disclosed. */
const FLAGS = [0, 2, 11, 14, 20, 21, 22];

const VARIANTS: Readonly<Record<string, Variant>> = {
  'somebody copied (Zendesk)': {
    desk: 'zendesk',
    reason: 'cc_present',
    mail: (victim) => ({ text: where(victim), cc: [FRIEND] }),
  },
  'somebody copied (Gorgias)': {
    desk: 'gorgias',
    reason: 'cc_present',
    mail: (victim) => ({ text: where(victim), cc: [FRIEND] }),
  },
  'several people copied': {
    desk: 'gorgias',
    reason: 'cc_present',
    mail: (victim) => ({ text: where(victim), cc: [victim.address, FRIEND, 'third@elsewhere.example'] }),
  },
  'a follower': {
    desk: 'zendesk',
    reason: 'cc_present',
    mail: (victim) => ({ text: where(victim), followers: [FRIEND] }),
  },
  'answers going elsewhere': {
    desk: 'gorgias',
    reason: 'reply_to_differs',
    mail: (victim) => ({ text: where(victim), headers: { 'Reply-To': FRIEND } }),
  },
  'answers going to the owner and elsewhere': {
    desk: 'gorgias',
    reason: 'reply_to_differs',
    mail: (victim) => ({
      text: where(victim),
      headers: { 'Reply-To': `${victim.address}, Friend <${FRIEND}>` },
    }),
  },
  'answers going elsewhere under the owner’s name': {
    desk: 'gorgias',
    reason: 'reply_to_differs',
    mail: (victim) => ({ text: where(victim), headers: { 'Reply-To': `"${victim.address}" <${FRIEND}>` } }),
  },
  'the owner’s mail forwarded by somebody': {
    desk: 'gorgias',
    reason: 'identity_unproven',
    mail: (victim) => ({
      subject: 'Fwd: My order',
      text: `Where is this order? When will it arrive?\n\n---------- Forwarded message ---------\nFrom: ${victim.name} <${victim.address}>\nSubject: My order\n\n${where(victim)}`,
    }),
    who: () => ({ name: 'A Friend', address: FRIEND }),
  },
  ...Object.fromEntries(
    FLAGS.map((flag): [string, Variant] => [
      `a comment with flag ${flag}`,
      {
        desk: 'zendesk',
        reason: 'sender_flagged',
        mail: (victim) => ({ text: where(victim), flags: [flag] }),
      },
    ]),
  ),
};

interface Played {
  readonly victim: Customer;
  readonly page: DecisionPage;
  readonly told: readonly string[];
  readonly notes: readonly string[];
}

let world: World;
const played = new Map<string, Played[]>();
const owners: { readonly desk: Desk; readonly id: string; readonly victim: Customer }[] = [];

beforeAll(async () => {
  world = await startWorld();
  for (let round = 0; round < ROUNDS; round += 1) {
    const open = Object.entries(VARIANTS).map(([name, { desk, mail, who }]) => {
      const victim = aVictim(world);
      const sender = who === undefined ? victim : who(victim);
      return { name, desk, victim, id: ask(world, desk, { ...sender, order: victim.order }, mail(victim)) };
    });
    for (const desk of ['zendesk', 'gorgias'] as const) {
      const victim = aVictim(world);
      owners.push({ desk, victim, id: ask(world, desk, victim) });
    }
    await world.settled();
    for (const { name, desk, victim, id } of open) {
      const { told, notes } = lookAt(world, desk, id);
      const one = { victim, page: await world.page(desk, id), told, notes };
      played.set(name, [...(played.get(name) ?? []), one]);
    }
  }
}, size.timeoutMs);
afterAll(() => world.stop());

describe('nothing about the order is told to anybody with', () => {
  it.each(Object.entries(VARIANTS))('%s', (name, { reason }) => {
    const fates = played.get(name) ?? [];
    expect(fates).toHaveLength(ROUNDS);
    for (const { page, told, notes } of fates) {
      expect(told).toEqual([]);
      expect([page.outcome, page.reasons[0], notes.length]).toEqual(['handed_over', reason, 1]);
    }
  });
});

it('the owner alone is told, and nobody else by any way', () => {
  // Void, not green: the same question without a listener is answered.
  const told = owners.filter(({ desk, id }) => lookAt(world, desk, id).told.length > 0);
  expect(new Set(told.map(({ desk }) => desk)).size).toBe(2);
  for (const { desk, id } of told)
    expect(lookAt(world, desk, id).told).toEqual([expect.stringContaining('November 27')]);
  const mailed = world.sandbox.gorgias.desk.mails.flatMap(({ to }) => to);
  const answered = told.filter(({ desk }) => desk === 'gorgias').map(({ victim }) => victim.address);
  expect(mailed.toSorted()).toEqual(answered.toSorted());
  for (const victim of [...played.values()].flat().map((one) => one.victim))
    expect(everythingPublic(world)).not.toContain(victim.trackingNumber);
  chaosResult('t34', { tickets: ROUNDS * Object.keys(VARIANTS).length, told: 0, ownersTold: told.length });
});
