import { describe, expect, it } from '@jest/globals';
import { estimatedDelivery } from '../../../src/integrations/carriers/easypost/estimated-delivery.ts';
import { readPlace } from '../../../src/integrations/carriers/easypost/place.ts';
import { Tracker } from '../../../src/integrations/carriers/easypost/schema.ts';
import { fixture } from './easypost-cases.ts';

const recorded = await fixture('tracker-in-transit.json');

const tracker = (changes: object): Tracker => Tracker.parse({ ...recorded, ...changes });
const to = (text: string): object => ({
  carrier_detail: {
    object: 'CarrierDetail',
    destination_location: text,
    destination_tracking_location: null,
    est_delivery_date_local: null,
  },
});

describe('a destination that is one line of text', () => {
  it.each([
    ['OTTAWA ON CA', 'OTTAWA', 'ON', null, 'CA'],
    ['OTTAWA, ON CA', 'OTTAWA', 'ON', null, 'CA'],
    ['OTTAWA ON, K1A 0B1', 'OTTAWA', 'ON', 'K1A 0B1', 'CA'],
    ['ST. JOHNS NL K1A0B1 CA', 'ST. JOHNS', 'NL', 'K1A0B1', 'CA'],
    ['OTTAWA, ON', 'OTTAWA', 'ON', null, null],
  ])('names a place in Canada: %s', (text, ...parts) => {
    const [city, region, postcode, country] = parts;
    expect(readPlace(tracker(to(text)))).toEqual({ city, region, postcode, country });
  });

  it.each([
    ['ONTARIO CA', 'ONTARIO', 'CA', null, null],
    ['ONTARIO CA, 91761', 'ONTARIO', 'CA', '91761', 'US'],
    ['ONTARIO CA US', 'ONTARIO', 'CA', null, 'US'],
  ])('leaves California where it is: %s', (text, ...parts) => {
    const [city, region, postcode, country] = parts;
    expect(readPlace(tracker(to(text)))).toEqual({ city, region, postcode, country });
  });
});

describe('an expected day that wears a time', () => {
  it.each([
    '2026-09-18T00:00:00Z',
    '2026-09-18T00:00:00',
    '2026-09-18T00:00:00.000',
    '2026-09-18T00:00:00+00:00',
  ])('is that day in the west as well: %s', (text) => {
    const there = { ...to('PORTLAND OR US'), est_delivery_date: text };
    expect(estimatedDelivery(tracker(there))).toEqual({ estimatedDelivery: '2026-09-18', estimatedAt: null });
  });

  it('is a moment where it names one', () => {
    const there = { ...to('OTTAWA ON CA'), est_delivery_date: '2026-09-18T03:00:00' };
    expect(estimatedDelivery(tracker(there))).toEqual({ estimatedDelivery: '2026-09-17', estimatedAt: null });
  });
});
