import { describe, expect, it } from '@jest/globals';
import { loadTemplates } from '../../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../../src/respond/texts/reply-writer.ts';
import type { Condition } from '../../../src/ticket/condition.ts';
import type { ParcelPicture } from '../../../src/ticket/order-picture.ts';
import type { ParcelState } from '../../../src/ticket/shipment.ts';
import { NOW } from '../../support/an-order.ts';
import { aParcel, aPicture, aRequest } from './a-picture.ts';

const writer = createReplyWriter(loadTemplates('templates'));
const AHEAD = '2026-11-20T23:05:09.000Z';

/** States whose texts speak of the date that is not known. */
const STATES: readonly (readonly [Condition, ParcelState])[] = [
  ['in_transit_no_date', 'in_transit'],
  ['label_created', 'label_created'],
  ['tracking_pending', 'unknown'],
  ['running_late', 'in_transit'],
  ['carrier_delay', 'delayed'],
  ['customs', 'customs'],
  ['local_post', 'in_transit'],
  ['out_for_delivery_late', 'out_for_delivery'],
];
const CASES = writer.languages.flatMap((language) =>
  STATES.map(([condition, state]) => ({ language, condition, state })),
);
type Case = (typeof CASES)[number];

function sentences(
  parcels: readonly ParcelPicture[],
  condition: Condition,
  language: string,
): readonly string[] {
  const written = writer.write(aRequest(aPicture(condition, { parcels }), { language }));
  if (written.kind !== 'written') throw new Error(JSON.stringify(written));
  return written.text.split(/\n+|(?<=[.;:])\s/);
}

const parcelOf = ({ condition, state }: Case, estimatedAt: string | null): ParcelPicture =>
  aParcel({ condition, state, estimatedDelivery: null, estimatedAt });

describe('a date that exists, and of which nobody can tell the day', () => {
  it.each(CASES)('is not denied: $language, $condition', (one) => {
    const { condition, language } = one;
    const none = sentences([parcelOf(one, null)], condition, language);
    const unclear = sentences([parcelOf(one, AHEAD)], condition, language);
    expect(unclear.length).toBeLessThan(none.length);
    expect(none).toEqual(expect.arrayContaining([...unclear]));
  });

  it.each(CASES.filter(({ condition }) => /no_date|late|delay/.test(condition)))(
    'is not denied in a list of parcels: $language, $condition',
    (one) => {
      const { language } = one;
      const beside = aParcel({ condition: 'in_transit', trackingNumber: '1Z9X8Y7W0300000022' });
      const textOf = (estimatedAt: string | null): string =>
        sentences([parcelOf(one, estimatedAt), beside], 'split', language).join(' ');
      const [none, unclear] = [textOf(null), textOf(AHEAD)];
      expect(unclear.length).toBeLessThan(none.length);
    },
  );

  it('is no date any more once it has passed', () => {
    const late: Case = { language: 'en', condition: 'running_late', state: 'in_transit' };
    expect(sentences([parcelOf(late, NOW)], 'running_late', 'en')).toContain('There is no new date yet.');
  });
});
