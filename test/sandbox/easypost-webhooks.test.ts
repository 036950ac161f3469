import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type EasypostStandIn, easypostStandIn, signWebhook } from '../../src/sandbox/easypost/index.ts';
import { RequestLog } from '../../src/sandbox/request-log.ts';
import { type RunningStandIn, type StandInRequest, serveStandIn } from '../../src/sandbox/stand-in-server.ts';
import { HurriedClock } from '../platform/hurried-clock.ts';
import { aShop, errorOf, KEY } from './easypost-shop.ts';

const UPS = '1ZW0A2230398765431';

let clock: HurriedClock;
let standIn: EasypostStandIn;
let running: RunningStandIn;
const { call, create } = aShop(() => running.origin);

beforeEach(async () => {
  clock = new HurriedClock();
  standIn = easypostStandIn({ clock, apiKeys: [KEY] });
  running = await serveStandIn(standIn, new RequestLog());
});

afterEach(async () => running.stop());

describe('webhooks and events', () => {
  it('keeps an endpoint, and never its secret in sight', async () => {
    const url = 'https://shop.example/webhooks/easypost';
    const [status, hook] = await call('POST', '/webhooks', {
      webhook: { url, webhook_secret: 'hidden-secret' },
    });
    expect([status, hook['url']]).toEqual([201, url]);
    expect(JSON.stringify((await call('GET', '/webhooks'))[1])).not.toContain('hidden-secret');
    expect((await call('GET', `/webhooks/${hook.id}`))[1]).toMatchObject({
      object: 'Webhook',
      disabled_at: null,
    });
    expect((await call('DELETE', `/webhooks/${hook.id}`)).slice(0, 2)).toEqual([200, {}]);
    expect(errorOf(await call('GET', `/webhooks/${hook.id}`))).toEqual([404, 'NOT_FOUND']);
    expect(errorOf(await call('DELETE', `/webhooks/${hook.id}`))).toEqual([404, 'NOT_FOUND']);
    expect(errorOf(await call('POST', '/webhooks', { webhook: {} }))).toEqual([422, 'PARAMETER.REQUIRED']);
  });

  it('tells of a change with the tracker as it is now and the status it had', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit' });
    await create(UPS);
    clock.pass(60_000);
    const event = standIn.changeTracker({ code: UPS, carrier: 'UPS', status: 'delivered' });
    expect(event).toMatchObject({
      object: 'Event',
      description: 'tracker.updated',
      previous_attributes: { status: 'in_transit' },
      status: 'pending',
      result: { tracking_code: UPS, status: 'delivered', updated_at: '2026-11-21T10:01:00Z' },
    });
    expect((await call('GET', `/events/${event.id}`))[1]).toMatchObject({ id: event.id, object: 'Event' });
    expect((await call('GET', '/events'))[1]).toMatchObject({ events: [{ id: event.id }], has_more: false });
    expect(errorOf(await call('GET', '/events/evt_0'))).toEqual([404, 'NOT_FOUND']);
  });

  it('tells nobody about a parcel that nobody tracks', () => {
    expect(() => standIn.changeTracker({ code: UPS, carrier: 'UPS', status: 'delivered' })).toThrow(
      'Nobody tracks',
    );
  });

  describe('on their way', () => {
    const received: StandInRequest[] = [];
    /** What the receiver says, in turn; then 202. */
    let moods: number[] = [];
    let shop: RunningStandIn;
    beforeEach(async () => {
      received.length = 0;
      moods = [];
      shop = await serveStandIn(
        {
          vendor: 'shop',
          handle: (request) => {
            received.push(request);
            return { status: moods.shift() ?? 202, body: '', operation: 'webhook' };
          },
        },
        new RequestLog(),
      );
      standIn.subscribe({ url: shop.origin, secret: 'secret' });
      standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'pre_transit' });
      await create(UPS);
    });
    afterEach(async () => shop.stop());

    const change = (status: string): string =>
      standIn.changeTracker({ code: UPS, carrier: 'UPS', status, weight: 17 }).id;
    const heard = (): readonly unknown[] => received.map(({ body }) => JSON.parse(body.toString()).id);

    it('are signed, and come as often as told', async () => {
      standIn.news.times = 3;
      const id = change('delivered');
      await standIn.news.idle();
      expect(heard()).toEqual([id, id, id]);
      expect(standIn.news.answers).toEqual([id, id, id].map((one) => ({ id: one, status: 202 })));
      expect(received[0]?.headers['x-hmac-signature']).toMatch(/^hmac-sha256-hex=[0-9a-f]{64}$/);
    });

    it('come in another order than they happened in', async () => {
      standIn.news.hold();
      const [first, second] = [change('in_transit'), change('delivered')];
      expect(heard()).toEqual([]);
      await standIn.news.release((items) => items.toReversed());
      expect(heard()).toEqual([second, first]);
    });

    it('come again while the receiver is in trouble, and not when it says no', async () => {
      moods = [503, 500];
      const id = change('in_transit');
      await standIn.news.idle();
      expect(heard()).toEqual([id, id, id]);
      moods = [401];
      change('delivered');
      await standIn.news.idle();
      expect(received).toHaveLength(4);
    });
  });

  it('writes a whole weight either way', async () => {
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit', weight: 17 });
    await create(UPS);
    const event = standIn.changeTracker({ code: UPS, carrier: 'UPS', status: 'delivered', weight: 17 });
    const { body } = signWebhook(event, 'secret', { sent: 'decimal', signed: 'decimal' });
    expect(body.toString()).toContain('"weight":17.0');
    expect(signWebhook(event, 'secret').body.toString()).toMatch(/"weight":17[,}]/);
  });
});
