import { describe, expect, it } from '@jest/globals';
import type { Told } from '../../src/ports/run-book.ts';
import { withNews } from '../../src/run/news-since.ts';
import type { Fact } from '../../src/ticket/fact.ts';
import { aPicture } from '../support/a-situation.ts';

type Values = Readonly<Record<string, string>>;

const NOW = '2026-11-18T15:00:00.000Z';
const BEFORE = '2026-11-17T15:00:00.000Z';
const facts = (values: Values): readonly Fact[] =>
  Object.entries(values).map(([name, value]) => ({ name, value, source: 'easypost:trk_1', at: NOW }));

const CALM: Values = {
  order_name: '#1001',
  parcels_total: '1',
  tracking_number: '1Z9X8Y7W0300000011',
  last_scan_at: '2026-11-16T10:00:00.000Z',
  estimated_delivery: '2026-11-19',
};

const told = (values: Values = {}, changes: Partial<Told> = {}): Told => ({
  at: BEFORE,
  orderName: '#1001',
  condition: 'in_transit',
  facts: facts({ ...CALM, ...values }),
  ...changes,
});

/** What the facts say is new, when these are true now. */
function newsOf(
  values: Values,
  before: Told | null = told(),
  condition = 'in_transit' as const,
): string | null {
  const picture = withNews(aPicture({ condition, facts: facts({ ...CALM, ...values }) }), before);
  return picture.facts.find(({ name }) => name === 'news')?.value ?? null;
}

describe('what is new since our last answer', () => {
  it.each<[string, Values, string | null]>([
    ['a delivery, before all else', { delivered_on: '2026-11-18', last_scan_at: NOW }, 'delivered'],
    ['another date, earlier or later', { estimated_delivery: '2026-11-20', last_scan_at: NOW }, 'new_date'],
    ['another scan', { last_scan_at: '2026-11-18T09:00:00.000Z' }, 'new_scan'],
    [
      'the same scan in another spelling of its moment is none',
      { last_scan_at: '2026-11-16T11:00:00+01:00' },
      null,
    ],
    ['nothing', {}, 'nothing'],
    ['of another parcel nothing can be said', { tracking_number: '1ZOTHER' }, null],
    ['of several parcels nothing can be said', { parcels_total: '2' }, null],
    ['something that has no word', { promised_by: '2026-11-30' }, null],
  ])('is %s', (_what, values, news) => {
    expect(newsOf(values)).toBe(news);
  });

  it('is the first scan, when there was no parcel yet', () => {
    expect(newsOf({}, told({}, { facts: facts({ order_name: '#1001' }) }))).toBe('new_scan');
  });

  it('is not “nothing” when the order is in another state by now', () => {
    expect(newsOf({}, told({}, { condition: 'label_created' }))).toBeNull();
  });

  it('is not told of another order, nor when we have not answered', () => {
    expect(newsOf({}, told({}, { orderName: '#1002' }))).toBeNull();
    expect(newsOf({}, null)).toBeNull();
  });

  it('says when we wrote and which date we had, as facts with the time of that answer', () => {
    const picture = withNews(
      aPicture({ facts: facts({ ...CALM, estimated_delivery: '2026-11-20' }) }),
      told(),
    );
    expect(picture.facts.slice(-3)).toEqual([
      { name: 'told_on', value: BEFORE, source: 'earlier_answer', at: BEFORE },
      { name: 'told_delivery', value: '2026-11-19', source: 'earlier_answer', at: BEFORE },
      { name: 'news', value: 'new_date', source: 'earlier_answer', at: BEFORE },
    ]);
  });
});
