import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CARRIER_TABLES } from '../../../src/integrations/carrier-words/tables.ts';
import { easypost } from '../../../src/integrations/carriers/easypost/index.ts';
import { readState } from '../../../src/integrations/carriers/easypost/parcel-state.ts';
import { Tracker } from '../../../src/integrations/carriers/easypost/schema.ts';
import { toTracking } from '../../../src/integrations/carriers/easypost/to-tracking.ts';
import { DETAIL_WORDS, STATUS_WORDS } from '../../../src/integrations/carriers/easypost/words.ts';
import { createLogger } from '../../../src/platform/logger.ts';
import { createMetrics, type Metrics } from '../../../src/platform/metrics.ts';
import { createTools } from '../../../src/platform/tools.ts';
import type { Scan } from '../../../src/ticket/shipment.ts';
import { HurriedClock } from '../../platform/hurried-clock.ts';
import { aRun } from '../../platform/run-support.ts';
import { nock } from '../../support/stubbed-http.ts';
import { fixture, KEY } from './easypost-cases.ts';

const NOW = '2026-11-21T10:00:00.000Z';

interface Words {
  readonly status?: string;
  readonly detail?: string | null;
  readonly carrier?: string;
  readonly code?: string | null;
  readonly message?: string | null;
}

const read = (words: Words): ReturnType<typeof readState> =>
  readState({ status: 'in_transit', detail: null, carrier: 'FedEx', code: null, message: null, ...words });

describe('the carrier’s own word makes EasyPost’s more exact', () => {
  it.each<readonly [Words, string]>([
    [{ code: 'PU' }, 'handed_over'],
    [{ code: 'CP' }, 'customs'],
    [{ code: 'DE', message: 'Customer not available' }, 'attempted'],
    [{ code: 'HP' }, 'available_for_pickup'],
    [{ code: 'RS' }, 'returning'],
    // A label scan that EasyPost calls a movement.
    [{ code: 'OC' }, 'label_created'],
    // EasyPost's exception stays where the carrier has nothing graver to say, and gives way where it has.
    [{ detail: 'delayed', code: 'AR' }, 'delayed'],
    [{ detail: 'held', code: 'CD' }, 'customs'],
    [{ detail: 'held', message: 'Held for customer pickup' }, 'available_for_pickup'],
    [{ detail: 'lost', code: 'DY' }, 'lost_or_damaged'],
    [{ detail: 'delivery_exception', code: 'IT', message: 'On the way' }, 'unknown'],
    [{ detail: 'delivery_exception', code: 'DE', message: 'Incorrect address' }, 'address_issue'],
    // Of the other statuses.
    [{ status: 'out_for_delivery', code: 'DE', message: 'No one was home' }, 'attempted'],
    [{ status: 'pre_transit', carrier: 'UPS', code: 'VP' }, 'label_voided'],
    [{ status: 'delivered', carrier: 'CanadaPost', code: '1405' }, 'delivered_elsewhere'],
    [{ status: 'delivered', carrier: 'UPS', code: '161' }, 'delivered_elsewhere'],
    [{ status: 'delivered', message: 'Delivered, To Original Sender' }, 'returning'],
    [{ status: 'delivered', carrier: 'Hermes', code: '3500' }, 'delivered'],
    [{ status: 'failure', message: 'Refused by the receiver' }, 'returning'],
    [
      { status: 'available_for_pickup', message: 'Card left, collect it at the post office' },
      'available_for_pickup',
    ],
  ])('%j: %s', (words, state) => {
    expect(read(words).state).toBe(state);
  });

  it.each<readonly [Words, string]>([
    // The carrier does not have it yet: one word does not put it on the road, let alone on the doorstep.
    [{ status: 'pre_transit', code: 'IT' }, 'label_created'],
    [{ status: 'pre_transit', code: 'DL' }, 'label_created'],
    // "Today" is not said on one word that EasyPost does not share.
    [{ code: 'OD' }, 'in_transit'],
    // What says two things says nothing.
    [{ code: 'DL' }, 'unknown'],
    [{ carrier: 'Hermes', code: '3500' }, 'unknown'],
    // Delivered and returned are final.
    [{ status: 'delivered', code: 'IT' }, 'delivered'],
    [{ status: 'delivered', code: 'ZQ' }, 'delivered'],
    [{ status: 'delivered', code: 'DD', carrier: 'DHLExpress' }, 'delivered'],
    [{ status: 'return_to_sender', code: 'DL' }, 'returning'],
    // No data stays no data.
    [{ status: 'unknown', code: 'IT' }, 'unknown'],
    [{ status: 'error', code: 'DL' }, 'unknown'],
  ])('%j stays %s', (words, state) => {
    expect(read(words).state).toBe(state);
  });

  it('and says who has to act, in our words', () => {
    expect(read({ code: 'HP' }).meaning).toEqual({
      says: 'waiting to be collected, about 5 business days',
      actionBy: 'customer',
      lastOfTracking: false,
    });
    expect(read({ detail: 'weather_delay' }).meaning).toMatchObject({ actionBy: 'carrier' });
    expect(read({ code: 'AX' }).meaning.lastOfTracking).toBe(true);
    expect(read({ detail: 'transferred_to_destination_carrier', code: 'AR' }).meaning.lastOfTracking).toBe(
      true,
    );
    expect(read({ status: 'delivered', carrier: 'DHLExpress', code: 'DD' }).meaning.says).toBe(
      'delivered damaged',
    );
  });
});

describe('an unlisted code', () => {
  it('is unknown, never in transit', () => {
    expect(read({ code: 'ZQ' })).toMatchObject({ state: 'unknown', unlisted: ['FedEx:ZQ'] });
  });

  it('is counted, and the sentence beside it counts, where that can be read', () => {
    expect(read({ code: 'ZQ', message: 'Departed from hub' })).toMatchObject({
      state: 'in_transit',
      unlisted: ['FedEx:ZQ'],
    });
  });

  it('is the carrier’s that scanned it, not the one the label was bought from', async () => {
    const raw = await aTracker({ carrier_code: '01', source: 'USPS', status: 'delivered' }, 'delivered');
    expect(readTracker(raw)).toMatchObject({ tracking: { state: 'delivered' }, unlisted: [] });
  });
});

const anyCode = fc.constantFrom(...CARRIER_TABLES.flatMap(({ codes }) => [...codes.keys()]));
const anySentence = fc.constantFrom(
  'Delivered',
  'Delivered to agent',
  'Departed facility',
  'Held in customs',
  'Returning to sender',
  'Delivered to original sender',
  'Out for delivery',
  'Label created',
  'Damaged',
  'Xyzzy',
);
const anyWords = fc.record({
  carrier: fc.constantFrom(...CARRIER_TABLES.map(({ carrier }) => carrier), 'OnTrac'),
  detail: fc.option(fc.constantFrom(...DETAIL_WORDS.keys(), 'teleported')),
  code: fc.option(fc.oneof(anyCode, fc.string())),
  message: fc.option(fc.oneof(anySentence, fc.string())),
});

/** Every state that comes out for these statuses, whatever the carrier says beside them. */
function statesOf(...statuses: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const property = fc.property(fc.constantFrom(...statuses), anyWords, (status, words) => {
    seen.add(read({ status, ...words }).state);
  });
  fc.assert(property, { numRuns: 2_000 });
  return seen;
}

describe('whatever the carrier says', () => {
  it('delivered was delivered: to the customer, to somebody else, or back to the sender', () => {
    expect([...statesOf('delivered')].toSorted()).toEqual(['delivered', 'delivered_elsewhere', 'returning']);
  });

  it('what turned back stays so', () => {
    expect([...statesOf('return_to_sender')]).toEqual(['returning']);
  });

  it('what EasyPost does not know, or calls by a new word, is unknown', () => {
    expect([...statesOf('unknown', 'error', 'teleported')]).toEqual(['unknown']);
  });

  it('nothing has arrived, and nothing arrives today, that EasyPost has not seen do so', () => {
    const others = [...STATUS_WORDS.keys()].filter(
      (word) => word !== 'delivered' && word !== 'out_for_delivery',
    );
    const states = statesOf(...others);
    expect(
      ['delivered', 'delivered_elsewhere', 'out_for_delivery'].filter((state) => states.has(state)),
    ).toEqual([]);
    expect(statesOf('out_for_delivery').has('delivered')).toBe(false);
  });

  it('a label that the carrier does not have yet is not on its way', () => {
    const states = statesOf('pre_transit');
    expect(
      ['handed_over', 'in_transit', 'available_for_pickup'].filter((state) => states.has(state)),
    ).toEqual([]);
  });
});

describe('a tracker', () => {
  it('is in the state that its newest scan explains, with what it means', async () => {
    const { tracking } = readTracker(
      await aTracker({ carrier_code: 'CP', message: 'Clearance in progress' }),
    );
    expect(tracking.state).toBe('customs');
    expect(newest(tracking.scans)).toMatchObject({
      state: 'customs',
      vendorStatus: 'in_transit',
      meaning: { says: 'with customs', actionBy: 'carrier' },
    });
  });

  it.each([[7], [null], [{ odd: true }], ['']])('with the code %j can be read', async (carrier_code) => {
    const raw = await aTracker({ carrier_code });
    expect(Tracker.safeParse(raw).success).toBe(true);
  });

  it('that was delivered stays so, whatever is scanned of it later', async () => {
    const raw = await aTracker({ carrier_code: 'ZQ', message: 'Photo', datetime: '2026-11-21T09:00:00Z' });
    const delivered = { status: 'delivered', message: 'Delivered', datetime: '2026-11-20T10:00:00Z' };
    const details = [delivered, ...(raw['tracking_details'] as readonly object[])];
    expect(readTracker({ ...raw, tracking_details: details }).tracking.state).toBe('delivered');
  });
});

describe('the metrics page', () => {
  let metrics: Metrics;
  beforeEach(() => {
    metrics = createMetrics();
  });
  afterEach(() => nock.cleanAll());

  it('names the carrier and the word that our tables do not list', async () => {
    nock('https://api.easypost.com')
      .post('/v2/trackers')
      .reply(200, await aTracker({ carrier_code: 'ZQ', message: 'Jane Roe says Xyzzy' }));
    const tools = createTools({ clock: new HurriedClock(), logger: createLogger('silent'), metrics });
    const tracker = easypost.create(easypost.schema.parse({ EASYPOST_API_KEY: KEY }), tools);
    const found = await tracker.track({ number: 'N00001', company: null, orderedAt: null }, aRun().context);
    expect(found).toMatchObject({ kind: 'one', value: { state: 'unknown' } });
    const text = await metrics.registry.metrics();
    expect(text).toContain('whereabouts_unlisted_words_total{upstream="easypost",word="FedEx:ZQ"} 1');
    expect(text).toContain('whereabouts_unlisted_words_total{upstream="easypost",word="FedEx:_"} 1');
    expect(text).not.toContain('Jane');
  });
});

const newest = (scans: readonly Scan[]): Scan | undefined => scans[0];

async function aTracker(scan: object, status = 'in_transit'): Promise<Record<string, unknown>> {
  const detail = {
    status: 'in_transit',
    status_detail: 'unknown',
    message: null,
    source: 'FedEx',
    datetime: '2026-11-20T10:00:00Z',
    tracking_location: { city: 'TOLEDO', state: 'OH', country: 'US', zip: null },
    ...scan,
  };
  const base = await fixture('tracker-in-transit.json');
  return { ...base, status, status_detail: 'unknown', tracking_details: [detail] };
}

function readTracker(raw: Record<string, unknown>): ReturnType<typeof toTracking> {
  const reading = { number: 'N1', orderedAt: null, now: Date.parse(NOW), fetchedAt: NOW };
  return toTracking(Tracker.parse(raw), reading);
}
