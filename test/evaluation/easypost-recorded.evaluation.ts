import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { EasypostEvent, Tracker } from '../../src/integrations/carriers/easypost/schema.ts';
import { toTracking } from '../../src/integrations/carriers/easypost/to-tracking.ts';

/**
 * Every tracker and event that was recorded at EasyPost can be read. Needs the evaluation data (`EVALUATION_DATA`),
 * so it is no part of `npm test`.
 */
const FOLDER = `${process.env['EVALUATION_DATA'] ?? '../shared'}/recorded/easypost`;
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

interface Recorded {
  readonly file: string;
  readonly kind: 'Tracker' | 'Event';
  readonly value: Record<string, unknown>;
}

/** Every object of the two kinds, wherever in the file it lies. */
function collect(file: string, value: unknown): readonly Recorded[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  const kind = fields['object'];
  const self = kind === 'Tracker' || kind === 'Event' ? [{ file, kind, value: fields } as const] : [];
  return [...self, ...Object.values(fields).flatMap((held) => collect(file, held))];
}

const recorded = FILES.flatMap((file) =>
  collect(file, JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
);
const trackers = recorded.filter(({ kind }) => kind === 'Tracker');
const events = recorded.filter(({ kind }) => kind === 'Event');

describe('recorded answers of EasyPost', () => {
  it('are there', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(50);
    expect(trackers.length).toBeGreaterThan(40);
    expect(events.length).toBeGreaterThan(5);
  });

  it('are all read as trackers, with every status and detail listed', () => {
    const unread = trackers.filter(({ value }) => !Tracker.safeParse(value).success).map(({ file }) => file);
    expect(unread).toEqual([]);
    const words = trackers.flatMap(({ value }) => readOne(value).unlisted);
    expect([...new Set(words)]).toEqual([]);
  });

  it('are in a state that we know, unless EasyPost says itself that it knows none', () => {
    const silent = new Set(['unknown', 'error']);
    for (const { file, value } of trackers) {
      const { tracking } = readOne(value);
      const isSilent = silent.has(tracking.vendorStatus);
      expect({ file, isUnknown: tracking.state === 'unknown' }).toEqual({ file, isUnknown: isSilent });
      const scans = tracking.scans.map(({ state, vendorStatus }) => ({ state, vendorStatus }));
      expect(
        scans.filter(({ state, vendorStatus }) => state === 'unknown' && !silent.has(vendorStatus)),
      ).toEqual([]);
    }
  });

  it('have scans that each say what they mean', () => {
    const scans = trackers.flatMap(({ value }) => readOne(value).tracking.scans);
    expect(scans.length).toBeGreaterThan(100);
    expect(scans.filter(({ meaning }) => meaning === undefined)).toEqual([]);
  });

  it('tell a carrier’s own words apart that EasyPost calls the same', () => {
    const fedex = trackers.find(({ file }) => file.startsWith('tracker-FedEx-in_transit'));
    expect(readOne(fedex?.value ?? {}).tracking.scans.map(({ state }) => state)).toEqual([
      'in_transit',
      'in_transit',
      'in_transit',
      'in_transit',
      'in_transit',
      'handed_over',
      'label_created',
    ]);
  });

  it('are all read as events', () => {
    expect(
      events.filter(({ value }) => !EasypostEvent.safeParse(value).success).map(({ file }) => file),
    ).toEqual([]);
  });

  it('give the expected day as the carrier means it', () => {
    const fedex = trackers.find(({ file }) => file.startsWith('tracker-FedEx-in_transit'));
    expect(readOne(fedex?.value ?? {}).tracking).toMatchObject({
      carrier: 'FedEx',
      state: 'in_transit',
      estimatedDelivery: '2024-08-05',
      destinationCity: 'BROOKLYN HGTS',
      scans: { length: 7 },
    });
  });

  it('give the seven test numbers their states', () => {
    const states = trackers
      .filter(({ file }) => file.startsWith('test-code-'))
      .map(({ value }) => readOne(value).tracking.state);
    expect(states).toEqual([
      'label_created',
      'in_transit',
      'out_for_delivery',
      'delivered',
      'returning',
      'lost_or_damaged',
      'unknown',
    ]);
  });
});

function readOne(value: Record<string, unknown>): ReturnType<typeof toTracking> {
  const now = Date.parse('2026-11-21T10:00:00Z');
  const fetchedAt = new Date(now).toISOString();
  return toTracking(Tracker.parse(value), { number: 'N1', orderedAt: null, now, fetchedAt });
}
