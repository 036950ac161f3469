import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MacroOverview } from '../../src/ports/macro-overview.ts';
import { passingClock } from '../support/passing-clock.ts';
import { untilTrue } from '../support/until-true.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';
import { agentSends } from './agents-answer.ts';
import { aStalledCustomer } from './stalled.ts';
import { ask, DESKS } from './story.ts';

const DAY_MS = 24 * 60 * 60_000;

describe.each(DESKS)('what agents do with macros at %s', (desk) => {
  let world: World;
  const clock = passingClock(WORLD_NOW);
  beforeAll(async () => {
    const macros = [
      { title: 'Delay A', text: 'Your parcel is delayed.', usage: 5 },
      { title: 'Delay B', text: 'Your parcel is delayed, sorry.', usage: 5 },
    ];
    const answerTiming = { everyMs: 0, askMs: 100, afterMs: DAY_MS, breathMs: 1 };
    world = await startWorld({ clock, answerTiming, sandbox: { macros } });
  });
  afterAll(() => world.stop());

  const overview = async (): Promise<MacroOverview> => {
    const response = await fetch(`${world.service.origin}/api/macros`);
    const { items } = (await response.json()) as { readonly items: readonly MacroOverview[] };
    const found = items.find(({ helpdesk }) => helpdesk === desk);
    if (found === undefined) throw new Error(`No macros of ${desk}`);
    return found;
  };
  const named = async () =>
    (await overview()).matches.find(({ condition }) => condition === 'stalled')?.macro;

  it('decides between two that fit equally, and is shown by API and page', async () => {
    const id = ask(world, desk, aStalledCustomer(world));
    await world.settled();
    expect(await world.page(desk, id)).toMatchObject({ condition: 'stalled', macro: null });
    expect(await named()).toBeNull();

    agentSends(world, desk, id, { html: '<p>Your parcel is delayed, sorry.</p>', macro: 'Delay B' });
    await world.settled();
    clock.pass(25 * 60 * 60_000);
    const used = await until(async () => (await overview()).macros.find(({ used }) => used.length > 0));
    expect(used).toMatchObject({
      title: 'Delay B',
      used: [{ condition: 'stalled', intent: 'delivery_eta', count: 1 }],
    });
    expect(await named()).toMatchObject({ title: 'Delay B' });
    const page = await (await fetch(`${world.service.origin}/admin`)).text();
    expect(page).toContain('<td>Delay B</td><td>stalled</td><td>1</td>');
  });

  it('is learned also where the customer had to wait for days', async () => {
    const id = ask(world, desk, aStalledCustomer(world));
    await world.settled();
    clock.pass(2 * DAY_MS);
    const looked = () => world.database.query('SELECT FROM whereabouts.answer_look WHERE looks = 1');
    await untilTrue(async () => (await looked()).length > 1);
    clock.pass(4 * DAY_MS);
    agentSends(world, desk, id, { html: '<p>Your parcel is delayed, sorry.</p>', macro: 'Delay A' });
    clock.pass(2 * DAY_MS);
    await untilTrue(async () => (await uses('Delay A')) > 0);
    expect([await uses('Delay A'), await uses('Delay B')]).toEqual([1, 1]);
  });

  it('is counted once for each hand-over, and not looked for any more', async () => {
    clock.pass(20 * DAY_MS);
    await untilTrue(async () => {
      const open = await world.database.query(
        'SELECT FROM whereabouts.answer_look WHERE look_at IS NOT NULL',
      );
      return open.length === 0;
    });
    expect([await uses('Delay A'), await uses('Delay B')]).toEqual([1, 1]);
  });

  const uses = async (title: string): Promise<number> => {
    const { used = [] } = (await overview()).macros.find((macro) => macro.title === title) ?? {};
    return used.reduce((sum, { count }) => sum + count, 0);
  };
});

/** What time brings: nobody tells when a round has been gone. */
async function until<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
  for (;;) {
    const value = await look();
    if (value !== undefined) return value;
    await pause(50);
  }
}
