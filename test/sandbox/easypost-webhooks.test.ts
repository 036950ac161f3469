import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  deliverWebhook,
  type EasypostStandIn,
  easypostStandIn,
  signWebhook,
} from '../../src/sandbox/easypost/index.ts';
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

  it('delivers signed events for real, also twice', async () => {
    const received: StandInRequest[] = [];
    const shop = await serveStandIn(
      {
        vendor: 'shop',
        handle: (request) => {
          received.push(request);
          return { status: 202, body: '', operation: 'webhook' };
        },
      },
      new RequestLog(),
    );
    standIn.addTracker({ code: UPS, carrier: 'UPS', status: 'in_transit', weight: 17 });
    await create(UPS);
    const event = standIn.changeTracker({ code: UPS, carrier: 'UPS', status: 'delivered', weight: 17 });
    const webhook = signWebhook(event, 'secret', { sent: 'decimal', signed: 'decimal' });
    expect(await deliverWebhook(shop.origin, webhook)).toBe(202);
    expect(await deliverWebhook(shop.origin, webhook)).toBe(202);
    expect(received.map(({ body }) => body.equals(webhook.body))).toEqual([true, true]);
    expect(received[0]?.headers['x-hmac-signature']).toMatch(/^hmac-sha256-hex=[0-9a-f]{64}$/);
    expect(webhook.body.toString()).toContain('"weight":17.0');
    await shop.stop();
  });
});
