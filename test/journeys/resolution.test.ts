import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ResolutionReport } from '../../src/quality/resolution-report.ts';
import { passingClock } from '../support/passing-clock.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';
import { aCustomer, ask, type Customer, DESKS, type Desk, writeAgain } from './story.ts';

const DAY_MS = 24 * 3_600_000;
const clock = passingClock(WORLD_NOW);

let world: World;
beforeAll(async () => {
  world = await startWorld({ clock });
});
afterAll(() => world.stop());

async function resolution(since = WORLD_NOW): Promise<ResolutionReport> {
  const response = await fetch(`${world.service.origin}/api/resolution?since=${since}`);
  expect(response.status).toBe(200);
  return (await response.json()) as ResolutionReport;
}

const other = (desk: Desk): Desk => (desk === 'zendesk' ? 'gorgias' : 'zendesk');

describe('what came of answers', () => {
  /** One customer per story and helpdesk; the second message comes a day later. */
  const STORIES: Readonly<Record<string, (desk: Desk, ticket: string, customer: Customer) => void>> = {
    silent: () => undefined,
    thankful: (desk, ticket, customer) =>
      writeAgain(world, desk, ticket, { ...customer, text: 'Thank you so much!' }),
    back: (desk, ticket, customer) =>
      writeAgain(world, desk, ticket, { ...customer, text: 'It is still not here. Where is it?' }),
    elsewhere: (desk, _ticket, customer) => {
      ask(world, other(desk), customer);
    },
  };
  let fresh: ResolutionReport;
  let quiet: ResolutionReport;
  let week: ResolutionReport;

  beforeAll(async () => {
    const asked = DESKS.flatMap((desk) =>
      Object.values(STORIES).map((story) => {
        const customer = aCustomer(world);
        return { desk, story, customer, ticket: ask(world, desk, customer) };
      }),
    );
    await world.settled();
    fresh = await resolution();
    clock.pass(DAY_MS);
    for (const { desk, story, customer, ticket } of asked) story(desk, ticket, customer);
    await world.settled();
    quiet = await resolution();
    clock.pass(7 * DAY_MS);
    week = await resolution();
  });

  it('are closed at once and verified by nothing yet', () => {
    expect(fresh.all).toMatchObject({
      tickets: 8,
      closed: 8,
      vendorRate: 1,
      cases: 8,
      waiting: 8,
      verifiedRate: null,
    });
  });

  it('break when the customer writes again, on the same ticket or in the other helpdesk', () => {
    expect(quiet.all).toMatchObject({ cases: 8, waiting: 4, broken: 4, verified: 0, judged: 0 });
  });

  it('are verified by a week of silence, thanks left out, beside what a vendor would say', () => {
    expect(week.all).toMatchObject({
      tickets: 10,
      cases: 8,
      verified: 4,
      broken: 4,
      judged: 8,
      verifiedRate: 0.5,
    });
    expect(week.all.vendorRate).toBeGreaterThan(0.7);
    expect(Object.values(week.intents).reduce((sum, { cases }) => sum + cases, 0)).toBe(8);
    expect(week.conditions).toMatchObject({ in_transit: { cases: 8, verified: 4 } });
  });

  it('stand on the admin page and in the metrics', async () => {
    const page = await (await fetch(`${world.service.origin}/admin`)).text();
    expect(page).toContain('Resolution, last 28 days');
    expect(page).toMatch(/<td>all<\/td><td>10<\/td><td>80 %<\/td>\s*<td>50 %/);
    const metrics = await (await fetch(`${world.service.origin}/metrics`)).text();
    expect(metrics).toContain('whereabouts_resolution_rate{kind="verified",intent="all"} 0.5');
    expect(metrics).toContain('whereabouts_cases{stand="broken"} 4');
  });

  it('refuse a moment nobody can count from', async () => {
    const status = async (query: string): Promise<number> =>
      (await fetch(`${world.service.origin}/api/resolution?${query}`)).status;
    expect(await status('since=yesterday')).toBe(400);
    expect(await status('since=2020-01-01T00:00:00Z')).toBe(400);
    expect(await status('')).toBe(200);
  });
});

it('shadow counts nowhere', async () => {
  const shadow = await startWorld({ policy: { defaults: { autonomy: 'shadow' } } });
  try {
    for (const desk of DESKS) ask(shadow, desk, aCustomer(shadow));
    await shadow.settled();
    const response = await fetch(`${shadow.service.origin}/api/resolution`);
    expect(await response.json()).toMatchObject({ all: { tickets: 0, cases: 0, vendorRate: null } });
  } finally {
    await shadow.stop();
  }
});
