import { describe, expect, test } from '@jest/globals';
import { lookUp } from '../../src/look-up/look-up.ts';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../src/ports/errors.ts';
import { aPolicy } from '../support/a-policy.ts';
import { aTracking } from '../support/a-tracking.ts';
import { anOrder, aScan, aShipment, daysAgo, NOW } from '../support/an-order.ts';
import { anUnderstanding } from '../support/an-understanding.ts';
import { aMessage, aTicket } from './a-ticket.ts';
import { type Behaviour, fakes } from './fake-ports.ts';
import { look } from './look.ts';

const hours = (count: number): string => daysAgo(count / 24);

describe('the shop cannot be asked', () => {
  test.each<[string, Behaviour, string]>([
    [
      'it is down',
      { searchThrows: new UpstreamUnavailable('shopify', { reached: 'refused', status: 502 }) },
      'shopify: down',
    ],
    [
      'it slows us down',
      { searchThrows: new UpstreamUnavailable('shopify', { reached: 'refused', status: 429 }) },
      'shopify: rate_limited',
    ],
    [
      'its answer has an unknown shape',
      { getThrows: new UpstreamMalformed('shopify', 'order.name: missing') },
      'shopify: malformed',
    ],
    [
      'the password is wrong',
      { searchThrows: new Misconfigured('shopify', 'check the token') },
      'shopify: denied',
    ],
    ['the plug-in has a fault', { searchThrows: new TypeError('x is not a function') }, 'shopify: malformed'],
    [
      'it says so itself',
      { searched: { kind: 'unavailable', source: 'shopify', reason: 'timeout' } },
      'shopify: timeout',
    ],
    [
      'the order cannot be read',
      { got: { kind: 'unavailable', source: 'shopify', reason: 'down' } },
      'shopify: down',
    ],
    [
      'it gives another order than it was asked for',
      { got: { kind: 'one', value: anOrder({ id: 'other' }) } },
      'shopify: malformed',
    ],
    ['no shop is connected', { noShop: true }, 'orders: denied'],
  ])('%s: the note says so', async (_name, behaviour, unchecked) => {
    const { result } = await look(behaviour);
    expect(result.picture).toMatchObject({
      condition: 'orders_unavailable',
      row: 38,
      action: 'person',
      unchecked: [unchecked],
    });
    expect(result.identity.level).toBe('V0');
  });

  test.each([
    ['obeys its signal', false],
    ['does not', true],
  ])('search and read together take five seconds at most, when the client %s', async (_name, deaf) => {
    const { result, clock } = await look({ searchMs: 3_000, getMs: 4_000, deaf });
    expect(clock.elapsed).toBe(5_000);
    expect(result.picture).toMatchObject({
      condition: 'orders_unavailable',
      unchecked: ['shopify: timeout'],
    });
  });

  test('a run that is called off ends, instead of noting that the shop is down', async () => {
    const { tools, clock } = fakes({ searchMs: 4_000 });
    const stop = new AbortController();
    const context = { signal: stop.signal, record: () => undefined };
    const input = {
      ticket: aTicket(),
      message: aMessage(),
      understanding: anUnderstanding(),
      policy: aPolicy(),
      now: NOW,
    };
    const running = lookUp(input, tools, context);
    stop.abort(new Error('the process stops'));
    await expect(clock.run(running)).rejects.toThrow('the process stops');
  });
});

describe('the carrier cannot be asked', () => {
  test.each<[string, Behaviour, string]>([
    [
      'it is down',
      { trackThrows: new UpstreamUnavailable('easypost', { reached: 'sent' }) },
      'easypost: down',
    ],
    [
      'its client timed out',
      {
        trackThrows: new UpstreamUnavailable('easypost', {
          reached: 'sent',
          cause: new DOMException('', 'TimeoutError'),
        }),
      },
      'easypost: timeout',
    ],
    [
      'the password is wrong',
      { trackThrows: new Misconfigured('easypost', 'check the key') },
      'easypost: denied',
    ],
    [
      'its answer has an unknown shape',
      { trackThrows: new UpstreamMalformed('easypost', 'status: missing') },
      'easypost: malformed',
    ],
    ['the plug-in has a fault', { trackThrows: new TypeError('boom') }, 'easypost: malformed'],
    [
      'two parcels travel under the number',
      { tracked: { kind: 'many', values: [aTracking(), aTracking()] } },
      'easypost: malformed',
    ],
    ['nobody serves the number', { serves: false }, 'carriers: denied'],
    ['asking who serves it fails', { serves: new TypeError('boom') }, 'carriers: denied'],
  ])('%s: the note says so', async (_name, behaviour, unchecked) => {
    const { result } = await look(behaviour);
    expect(result.picture).toMatchObject({
      condition: 'carrier_unavailable',
      row: 37,
      action: 'person',
      unchecked: [unchecked],
    });
  });

  test.each([
    ['obeys its signal', false],
    ['does not', true],
  ])('a parcel takes three seconds at most, when the client %s', async (_name, deaf) => {
    const { result, clock } = await look({ trackMs: 20_000, deaf });
    expect(clock.elapsed).toBe(3_000);
    expect(result.picture).toMatchObject({
      condition: 'carrier_unavailable',
      unchecked: ['easypost: timeout'],
    });
  });

  test('the shop’s own scan of today stands in, with its time, and the note says who was not asked', async () => {
    const scanned = aShipment({ scans: [aScan({ at: hours(5) })] });
    const { result } = await look({ orders: [anOrder({ shipments: [scanned] })], serves: false });
    expect(result.picture).toMatchObject({
      condition: 'in_transit_no_date',
      action: 'answer',
      unchecked: ['carriers: denied'],
      leading: { evidence: 'shop', asOf: hours(5) },
    });
  });

  test('an old parcel under a recycled number is told from the right one', async () => {
    const earlier = aTracking({
      source: 'easypost:trk_old',
      scans: [aScan({ at: daysAgo(200), state: 'delivered' })],
    });
    const { result } = await look({ tracked: { kind: 'many', values: [earlier, aTracking()] } });
    expect(result.picture.condition).toBe('in_transit');
  });
});
