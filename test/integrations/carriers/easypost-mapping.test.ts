import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Tracker } from '../../../src/integrations/carriers/easypost/schema.ts';
import { toTracking } from '../../../src/integrations/carriers/easypost/to-tracking.ts';
import { DETAIL_WORDS, STATUS_WORDS } from '../../../src/integrations/carriers/easypost/words.ts';
import type { Tracking } from '../../../src/ticket/tracking.ts';
import { fixture } from './easypost-cases.ts';
import { EASYPOST_VOCABULARY } from './easypost-vocabulary.ts';

const NOW = '2026-11-21T10:00:00.000Z';

interface Raw {
  readonly at: string | null;
  readonly status: string;
  readonly detail?: string;
  readonly message?: string;
  readonly zip?: string;
}

function read(raw: Record<string, unknown>, orderedAt: string | null = null): Tracking {
  return toTracking(Tracker.parse(raw), { number: 'N1', orderedAt, now: Date.parse(NOW), fetchedAt: NOW })
    .tracking;
}

async function aTracker(
  status: string,
  scans: readonly Raw[],
  changes: object = {},
): Promise<Record<string, unknown>> {
  const tracking_details = scans.map(({ at, zip, detail, ...scan }) => ({
    ...scan,
    status_detail: detail ?? null,
    datetime: at,
    tracking_location: { city: 'TOLEDO', state: 'OH', country: 'US', zip: zip ?? null },
  }));
  const base = await fixture('tracker-in-transit.json');
  return { ...base, status, status_detail: 'unknown', tracking_details, ...changes };
}

describe('recorded shapes', () => {
  it('a parcel on its way', async () => {
    expect(read(await fixture('tracker-in-transit.json'))).toMatchObject({
      source: 'easypost:trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      carrier: 'FedEx',
      state: 'in_transit',
      estimatedDelivery: '2026-11-24',
      destinationCity: 'TULSA HTS',
      destinationRegion: 'OK',
      publicUrl: 'https://track.easypost.com/djE6dHJrXzBhMWIyYzNk',
    });
  });

  it('a delivered parcel, without the name of who signed', async () => {
    const tracking = read(await fixture('tracker-delivered.json'));
    expect(tracking).toMatchObject({ carrier: 'USPS', state: 'delivered', destinationPostcode: '43604' });
    expect(tracking.scans[0]).toMatchObject({ at: '2026-11-19T20:04:00.000Z', state: 'delivered' });
    expect(JSON.stringify(tracking)).not.toContain('Sample');
  });

  it('a new number without data is unknown, without scans', async () => {
    expect(read(await fixture('tracker-unknown-new.json'))).toMatchObject({
      carrier: 'UPS',
      state: 'unknown',
      scans: [],
      estimatedDelivery: null,
    });
  });

  it('an error of EasyPost is no news about the parcel, least of all a failed delivery', async () => {
    const raw = await fixture('tracker-error-test-mode.json');
    expect(read(raw)).toMatchObject({ state: 'unknown', vendorStatus: 'error', scans: [] });
  });

  it('a detail without a time is no scan', async () => {
    expect(read(await fixture('tracker-unavailable.json'))).toMatchObject({ state: 'unknown', scans: [] });
  });

  it('the bare shape of the guide is enough', async () => {
    const tracking = read(await fixture('tracker-old-shape.json'));
    expect(tracking).toMatchObject({
      state: 'delivered',
      vendorDetail: null,
      estimatedDelivery: '2026-11-20',
    });
    expect(tracking.scans).toHaveLength(2);
  });
});

describe('the vocabulary', () => {
  it('has a line for every word EasyPost documents', () => {
    expect(new Set(EASYPOST_VOCABULARY.map(([status]) => status))).toEqual(new Set(STATUS_WORDS.keys()));
    const details = EASYPOST_VOCABULARY.flatMap(([status, detail]) =>
      status === 'in_transit' ? (detail ?? []) : [],
    );
    expect(new Set(details)).toEqual(new Set(DETAIL_WORDS.keys()));
  });

  it.each([
    ['Delivery attempted, recipient not available', 'attempted'],
    ['Business closed', 'attempted'],
    ['Incorrect address', 'address_issue'],
    ['Package refused by recipient', 'returning'],
    ['Package damaged in handling', 'lost_or_damaged'],
    ['Held for payment of duties', 'action_needed'],
    ['Severe weather', 'delayed'],
    ['Exception', 'unknown'],
  ])('reads the delivery exception "%s" as %s', async (message, state) => {
    const scan = { at: '2026-11-20T10:00:00Z', status: 'in_transit', detail: 'delivery_exception', message };
    expect(read(await aTracker('in_transit', [scan], { status_detail: 'delivery_exception' })).state).toBe(
      state,
    );
  });

  it.each([
    ['Delivered, front door', 'delivered'],
    ['Delivered, in or at mailbox', 'delivered'],
    ['Delivered to agent', 'delivered_elsewhere'],
    ['Left with neighbour', 'delivered_elsewhere'],
    ['Delivered, parcel locker', 'delivered_elsewhere'],
    ['Delivered to a UPS Access Point', 'delivered_elsewhere'],
  ])('reads "%s" as %s', async (message, state) => {
    const scan = { at: '2026-11-20T10:00:00Z', status: 'delivered', message };
    expect(read(await aTracker('delivered', [scan])).state).toBe(state);
  });

  it('calls a moving parcel with an unlisted detail unknown: it may be an exception', async () => {
    const { tracking, unlisted } = toTracking(
      Tracker.parse(
        await aTracker('in_transit', [], { status_detail: 'eaten_by_whale', carrier: 'WhaleExpress' }),
      ),
      { number: 'N1', orderedAt: null, now: Date.parse(NOW), fetchedAt: NOW },
    );
    expect(tracking).toMatchObject({ state: 'unknown', carrier: 'WhaleExpress' });
    expect(unlisted).toEqual(['status_detail:eaten_by_whale', 'carrier:WhaleExpress']);
  });

  it('does not care about upper and lower case', async () => {
    expect(read(await aTracker('Out_For_Delivery', [])).state).toBe('out_for_delivery');
  });
});

describe('what is final', () => {
  const delivered = { at: '2026-11-19T10:00:00Z', status: 'delivered', message: 'Delivered to neighbour' };

  it('a picture that arrives after the delivery does not take the parcel away', async () => {
    const later = { at: '2026-11-19T12:00:00Z', status: 'in_transit', message: 'Photo available' };
    expect(read(await aTracker('in_transit', [delivered, later])).state).toBe('delivered_elsewhere');
    expect(read(await aTracker('delivered', [delivered, { ...later, status: 'unknown' }])).state).toBe(
      'delivered_elsewhere',
    );
  });

  it('delivered on the way back means that the sender has it', async () => {
    const back = { at: '2026-11-18T10:00:00Z', status: 'return_to_sender', message: 'Returning' };
    expect(read(await aTracker('delivered', [back, delivered])).state).toBe('returning');
  });

  it('delivered where it set out from is on the way back too, even if nobody said so', async () => {
    const raw = await fixture('tracker-delivered.json');
    const home = { ...(raw['carrier_detail'] as object), destination_tracking_location: null };
    const scan = { at: '2026-11-19T10:00:00Z', status: 'delivered', zip: '97402' };
    expect(read(await aTracker('delivered', [scan], { carrier_detail: home })).state).toBe('returning');
    expect(
      read(await aTracker('delivered', [{ ...scan, zip: '43601' }], { carrier_detail: home })).state,
    ).toBe('delivered');
  });

  it('a return label is marked as one', async () => {
    expect(read(await aTracker('in_transit', [], { is_return: true })).isReturn).toBe(true);
  });
});

describe('scans', () => {
  it('are in UTC, whatever offset they came with, and UTC when they came with none', async () => {
    const raw = await aTracker('in_transit', [
      { at: '2026-11-20T10:00:00-05:00', status: 'in_transit' },
      { at: '2026-11-20T10:00:00', status: 'in_transit' },
      { at: 'yesterday', status: 'in_transit' },
      { at: '1970-01-01T00:00:00Z', status: 'in_transit' },
      { at: null, status: 'in_transit' },
    ]);
    expect(read(raw).scans.map(({ at }) => at)).toEqual([
      '2026-11-20T15:00:00.000Z',
      '2026-11-20T10:00:00.000Z',
    ]);
  });

  it('of one moment keep the order in which the vendor lists them, the last on top', async () => {
    const at = '2026-11-20T10:00:00Z';
    const raw = await aTracker('out_for_delivery', [
      { at, status: 'in_transit', message: 'Sorted' },
      { at, status: 'out_for_delivery', message: 'Out for delivery' },
    ]);
    expect(read(raw).scans.map(({ message }) => message)).toEqual(['Out for delivery', 'Sorted']);
  });

  it('a local time that was labelled UTC never lies in the future', async () => {
    const raw = await aTracker('delivered', [{ at: '2026-11-21T19:00:00Z', status: 'delivered' }]);
    expect(read(raw)).toMatchObject({ state: 'delivered', scans: [{ at: NOW }] });
  });

  it('a scan from next week is none, and an arrival that only it proves is unknown', async () => {
    const old = { at: '2026-11-19T10:00:00Z', status: 'in_transit' };
    const raw = await aTracker('delivered', [old, { at: '2026-11-28T19:00:00Z', status: 'delivered' }]);
    expect(read(raw)).toMatchObject({ state: 'unknown', scans: [{ at: '2026-11-19T10:00:00.000Z' }] });
  });

  it('are sorted, unique and not in the future, whatever comes', async () => {
    const base = await aTracker('in_transit', []);
    const scan = fc.record({
      datetime: fc.oneof(
        fc.date().map((date) => (Number.isNaN(date.getTime()) ? null : date.toISOString())),
        fc.string(),
      ),
      status: fc.constantFrom(...STATUS_WORDS.keys(), 'teleported'),
      status_detail: fc.option(fc.constantFrom(...DETAIL_WORDS.keys())),
      message: fc.option(fc.string()),
      tracking_location: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(scan, { maxLength: 12 }), (tracking_details) => {
        const { scans } = read({ ...base, tracking_details });
        const times = scans.map(({ at }) => at);
        expect(times).toEqual(times.toSorted().toReversed());
        expect(times.every((at) => at <= NOW)).toBe(true);
        expect(new Set(scans.map((one) => JSON.stringify(one))).size).toBe(scans.length);
      }),
    );
  });
});

describe('a recycled number', () => {
  const old = { at: '2026-08-01T10:00:00Z', status: 'delivered', message: 'Delivered' };

  it('says nothing about the order when everything happened before it', async () => {
    expect(read(await aTracker('delivered', [old]), '2026-11-15T10:00:00Z')).toMatchObject({
      state: 'unknown',
      vendorStatus: 'delivered',
      scans: [],
      estimatedDelivery: null,
      destinationCity: null,
      publicUrl: null,
    });
  });

  it('keeps the scans of the present parcel only', async () => {
    const now = { at: '2026-11-16T10:00:00Z', status: 'in_transit', message: 'Accepted' };
    const tracking = read(await aTracker('in_transit', [old, now]), '2026-11-15T10:00:00Z');
    expect(tracking).toMatchObject({ state: 'handed_over', scans: [{ message: 'Accepted' }] });
    expect(tracking.scans).toHaveLength(1);
  });

  it('does not call the present parcel arrived because an earlier one did', async () => {
    const label = { at: '2026-11-15T12:00:00Z', status: 'pre_transit', message: 'Label made' };
    expect(read(await aTracker('delivered', [old, label]), '2026-11-15T10:00:00Z').state).toBe('unknown');
  });

  it('is not suspected of a label made up to two days before the order was imported', async () => {
    const label = { at: '2026-11-13T10:00:00Z', status: 'pre_transit' };
    expect(read(await aTracker('pre_transit', [label]), '2026-11-15T10:00:00Z').state).toBe('label_created');
    expect(read(await aTracker('pre_transit', [label]), '2026-11-15T10:00:01Z').state).toBe('unknown');
  });
});

describe('the expected day', () => {
  const dated = async (est: string | null, detail: object | null = null): Promise<string | null> =>
    read(await aTracker('in_transit', [], { est_delivery_date: est, carrier_detail: detail }))
      .estimatedDelivery;
  const to = (
    city: string,
    state: string | null,
    country: string | null,
    zip: string | null = null,
  ): object => ({
    destination_tracking_location: { city, state, country, zip },
  });

  it('is the carrier’s local date first', async () => {
    expect(await dated('2026-11-25T03:00:00Z', { est_delivery_date_local: '2026-11-24' })).toBe('2026-11-24');
  });

  it('is the date of a midnight in UTC, not the evening before in the United States', async () => {
    expect(await dated('2026-11-24T00:00:00Z', to('TULSA', 'OK', 'US'))).toBe('2026-11-24');
  });

  it('is the day at the destination when a real moment is given', async () => {
    expect(await dated('2026-11-25T03:00:00Z', to('TULSA', 'OK', 'US'))).toBe('2026-11-24');
    expect(await dated('2026-11-25T03:00:00Z', to('TOLEDO', 'OH', null, '43604'))).toBe('2026-11-24');
    expect(await dated('2026-11-24T23:30:00Z', to('KÖLN', null, 'DE'))).toBe('2026-11-25');
    expect(await dated('2026-11-25T03:00:00Z', { destination_location: 'TULSA HTS OK US' })).toBe(
      '2026-11-24',
    );
  });

  it('stays a moment where the carrier names no place: only who knows the order can tell its day', async () => {
    const moment = '2026-11-25T03:00:00.000Z';
    for (const place of [null, to('SYDNEY', null, 'AU')]) {
      const raw = await aTracker('in_transit', [], {
        est_delivery_date: '2026-11-25T03:00:00Z',
        carrier_detail: place,
      });
      expect(read(raw)).toMatchObject({ estimatedDelivery: null, estimatedAt: moment });
    }
    const known = { est_delivery_date: '2026-11-25T03:00:00Z', carrier_detail: to('TULSA', 'OK', 'US') };
    expect(read(await aTracker('in_transit', [], known)).estimatedAt).toBeNull();
  });

  it('is none when the carrier gives none or nonsense', async () => {
    expect([await dated(null), await dated('soon'), await dated('2026-13-45')]).toEqual([null, null, null]);
  });
});

describe('the tracking page', () => {
  it.each([
    'https://track.easypost.com.evil.example/x',
    'https://evil.example/track.easypost.com',
    'http://track.easypost.com/x',
    'https://track.easypost.com@evil.example/x',
    'https://you@track.easypost.com/x',
    'https://track.easypost.com:8443/x',
    'javascript:alert(1)',
    'not a url',
  ])('is not %s', async (public_url) => {
    expect(read(await aTracker('in_transit', [], { public_url })).publicUrl).toBeNull();
  });
});
