import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ResolutionReport } from '../../src/quality/resolution-report.ts';
import { untilTrue } from '../support/until-true.ts';
import { startWorld, type World } from '../support/world.ts';
import { aCustomer, ask, type Desk, requestsTo } from './story.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ ratingRoundMs: 300, sandbox: { zendeskRole: 'admin' } });
});
afterAll(() => world.stop());

const rated = async (): Promise<number> =>
  (
    await world.database.query<{ rows: number }>('SELECT count(*)::integer AS rows FROM whereabouts.rating')
  )[0]?.rows ?? 0;

async function asked(desk: Desk, text?: string): Promise<string> {
  const ticket = ask(world, desk, aCustomer(world), text === undefined ? {} : { text });
  await world.settled();
  return ticket;
}

describe('what customers rate', () => {
  it('is read from both kinds of Zendesk survey and from Gorgias, and told apart by who answered', async () => {
    const { zendesk, gorgiasPeople } = world.sandbox;
    zendesk.customerRates(Number(await asked('zendesk')), { score: 'good' });
    zendesk.customerRates(Number(await asked('zendesk')), { rating: 1 });
    zendesk.customerRates(Number(await asked('zendesk', 'I want to speak to a person about my order!')), {
      score: 'bad',
    });
    gorgiasPeople.customerRates(await asked('gorgias'), 5);
    gorgiasPeople.customerRates(await asked('gorgias'), 3);
    gorgiasPeople.customerRates(await asked('gorgias'), 2);
    await untilTrue(async () => (await rated()) === 6);
    const { satisfaction, all } = (await (
      await fetch(`${world.service.origin}/api/resolution`)
    ).json()) as ResolutionReport;
    expect(satisfaction).toEqual({
      automatic: { good: 2, neutral: 1, bad: 2, goodRate: 0.4 },
      human: { good: 0, neutral: 0, bad: 1, goodRate: 0 },
    });
    expect(all).toMatchObject({ cases: 6, broken: 2, waiting: 3 });
  });

  it('is kept once, without a word of theirs, and by few requests', async () => {
    const kept = await rated();
    const before = requestsTo(world, 'zendesk').filter((one) => one.includes('ratings.list')).length;
    await untilTrue(
      async () =>
        requestsTo(world, 'zendesk').filter((one) => one.includes('ratings.list')).length > before + 1,
    );
    expect(await rated()).toBe(kept);
    const [row] = await world.database.query('SELECT to_jsonb(r) AS row FROM whereabouts.rating r LIMIT 1');
    expect(Object.keys((row as { row: object }).row).toSorted()).toEqual(
      ['helpdesk', 'rated_at', 'score', 'seen_at', 'survey_id', 'ticket_id', 'verdict'].toSorted(),
    );
  });

  it('is asked for without the role admin, too: the newer surveys are for every agent', async () => {
    const agent = await startWorld({ ratingRoundMs: 300, sandbox: { zendeskRole: 'agent' } });
    try {
      const ticket = ask(agent, 'zendesk', aCustomer(agent));
      await agent.settled();
      agent.sandbox.zendesk.customerRates(Number(ticket), { rating: 5 });
      await untilTrue(
        async () => (await agent.database.query('SELECT verdict FROM whereabouts.rating')).length === 1,
      );
      expect(await agent.database.query('SELECT verdict, score FROM whereabouts.rating')).toEqual([
        { verdict: 'good', score: 5 },
      ]);
    } finally {
      await agent.stop();
    }
  });

  it('is known soon after Zendesk has rung, hours before the next round', async () => {
    const rung = await startWorld({ ratingRoundMs: 3_600_000, ratingAskMs: 50 });
    try {
      const lists = () => requestsTo(rung, 'zendesk').filter((one) => one.includes('surveys.list')).length;
      const ticket = ask(rung, 'zendesk', aCustomer(rung));
      await rung.settled();
      await untilTrue(() => lists() === 1);
      rung.sandbox.zendesk.customerRates(Number(ticket), { rating: 2 });
      await untilTrue(
        async () => (await rung.database.query('SELECT verdict FROM whereabouts.rating')).length === 1,
      );
      expect(lists()).toBe(2);
    } finally {
      await rung.stop();
    }
  });
});
