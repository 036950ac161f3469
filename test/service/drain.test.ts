import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, lookAt } from '../journeys/story.ts';
import { heldSleep } from '../support/held-sleep.ts';
import { type Ring, ring, zendeskRing } from '../support/rings.ts';
import { startWorld, type World } from '../support/world.ts';

const DRAIN_SECONDS = 37;

describe('a process that was told to stop and has DRAIN_SECONDS', () => {
  const { clock, wake } = heldSleep(DRAIN_SECONDS * 1_000);
  const inHand = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  let world: World;
  let stopped: Promise<void>;
  let ticket: string;

  beforeAll(async () => {
    world = await startWorld({
      clock,
      environment: { DRAIN_SECONDS: String(DRAIN_SECONDS) },
      reach: async (point) => {
        if (point !== 'decided') return;
        inHand.resolve();
        await goOn.promise;
      },
    });
    ticket = ask(world, 'zendesk', aCustomer(world));
    await inHand.promise;
    await world.sandbox.idle();
    stopped = world.service.stop();
  });
  afterAll(async () => {
    goOn.resolve();
    wake();
    await world.stop();
  });

  it('says at /readyz that it is stopping, and at /healthz that it lives', async () => {
    expect(await answer('/readyz')).toMatchObject({ status: 503, body: '{"status":"stopping"}' });
    expect((await answer('/healthz')).status).toBe(200);
  });

  it('takes webhooks, finishes the ticket in hand and begins no other', async () => {
    expect((await ring(world.service.origin, zendeskRing({ ticket: '4711' }))).status).toBe(202);
    expect(lookAt(world, 'zendesk', ticket).told).toEqual([]);
    goOn.resolve();
    // The same stop as the one under way: over when nothing is in hand.
    await world.service.queue.stop(0);
    expect(lookAt(world, 'zendesk', ticket)).toMatchObject({ status: 'solved', told: [expect.any(String)] });
    expect((await ring(world.service.origin, zendeskRing({ ticket: '4712' }))).status).toBe(202);
    expect(await waiting('4711', '4712')).toBe(2);
  });

  it.each<readonly [string, Ring | null]>([
    ['/webhooks/zendesk', zendeskRing({ ticket: '4711', type: 'made_up' })],
    ['/webhooks/zendesk', zendeskRing({ ticket: '4711' }, { secret: 'wrong' })],
    ['/readyz', null],
    ['/healthz', null],
    ['/metrics', null],
    ['/admin', null],
    ['/api/tickets', null],
    ['/no-such-page', null],
  ])('asks the sender to come over another connection: %s', async (path, given) => {
    const headers = given === null ? (await answer(path)).headers : await headersOf(given);
    expect(headers.get('connection')).toBe('close');
  });

  it('closes its port when the time is over', async () => {
    wake();
    await stopped;
    await expect(answer('/healthz')).rejects.toThrow('fetch failed');
  });

  async function answer(path: string): Promise<{ status: number; body: string; headers: Headers }> {
    const response = await fetch(`${world.service.origin}${path}`);
    return { status: response.status, body: await response.text(), headers: response.headers };
  }

  const headersOf = async (given: Ring): Promise<Headers> =>
    (await ring(world.service.origin, given)).headers;

  /** Jobs of these tickets that nobody has ever taken. */
  async function waiting(...tickets: readonly string[]): Promise<number> {
    const rows = await world.database.query(
      "SELECT id FROM pgboss.job WHERE name = 'ticket' AND state = 'created' AND data->'ref'->>'id' = ANY($1)",
      [tickets],
    );
    return rows.length;
  }
});

describe('nobody is waited for', () => {
  it.each([
    ['by a process that nobody rings at', { ROLE: 'worker', DRAIN_SECONDS: String(DRAIN_SECONDS) }],
    ['unless DRAIN_SECONDS says so', {}],
  ])('%s', async (_why, environment) => {
    const { clock } = heldSleep(DRAIN_SECONDS * 1_000);
    const world = await startWorld({ clock, environment });
    await world.stop();
    await expect(fetch(`${world.service.origin}/healthz`)).rejects.toThrow('fetch failed');
  });
});
