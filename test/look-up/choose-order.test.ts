import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseOrder, type OrderChoice, type OrderQuestion } from '../../src/look-up/choose-order.ts';
import { isNumberOf, orderNumber } from '../../src/look-up/order-number.ts';
import type { OrderCandidate } from '../../src/ports/order-source.ts';
import { sameAddress } from '../../src/ticket/address.ts';
import type { Claims, Mention } from '../../src/ticket/understanding.ts';
import { aCandidate, daysAgo, NOW, OWNER } from '../support/an-order.ts';
import { aMention } from './a-ticket.ts';
import { NO_CLAIMS } from './picture-in.ts';

const order = (name: string, overrides: Partial<OrderCandidate> = {}): OrderCandidate =>
  aCandidate({ id: `id-${name}`, name: `#${name}`, numbers: [name], ...overrides });
const foreign = { ownerAddresses: ['max@example.com'] };
const done = { delivered: true, processedAt: daysAgo(12) };
const old = { delivered: true, processedAt: daysAgo(45) };

function choose(
  candidates: readonly OrderCandidate[],
  orderNumbers: readonly Mention[] = [],
  claims: Partial<Claims> = {},
): string {
  const choice = chooseOrder({
    candidates,
    understanding: { orderNumbers, claims: { ...NO_CLAIMS, ...claims } },
    requesterAddress: OWNER,
    now: NOW,
  });
  switch (choice.kind) {
    case 'chosen':
    case 'not_owner':
      return `${choice.kind} ${choice.candidate.name}`;
    case 'several':
      return `several ${choice.candidates.map(({ name }) => name).join(' ')}`;
    case 'none':
      return `none of ${choice.own.length}`;
  }
}

describe('order numbers', () => {
  test.each(['#1001', '1001', ' # 1001', '＃１００１', '1\u00a0001'])('%s is read as 1001', (text) => {
    expect(orderNumber(text)).toBe('1001');
  });

  test.each(['10010', '1001-A', '1001A', '11001', 'EN1001'])('1001 is not %s', (name) => {
    expect(isNumberOf('1001', { name: `#${name}`, numbers: [name] })).toBe(false);
  });

  test('1001 is not 1001-A even where the shop lists the bare counter', () => {
    expect(isNumberOf('1001', { name: '#1001-A', numbers: ['1001-A', '1001'] })).toBe(false);
  });

  test('1001 is EN1001 where the shop lists it, and a confirmation number is the order’s', () => {
    expect(isNumberOf('1001', { name: 'EN1001', numbers: ['EN1001', '1001'] })).toBe(true);
    expect(isNumberOf('k7q2m9xwt', aCandidate())).toBe(true);
  });

  test('nothing is not a number', () => {
    expect(isNumberOf('#', aCandidate({ numbers: [''] }))).toBe(false);
  });
});

describe('a number in the customer’s own words', () => {
  test.each<[string, readonly OrderCandidate[], readonly Mention[], string]>([
    ['is theirs', [order('1001')], [aMention('1001')], 'chosen #1001'],
    [
      'is theirs, beside fuzzy results',
      [order('10010'), order('1001-A'), order('1001')],
      [aMention('1001')],
      'chosen #1001',
    ],
    [
      'is theirs, although delivered long ago',
      [order('1001', old), order('1002')],
      [aMention('1001')],
      'chosen #1001',
    ],
    ['is somebody else’s', [order('1001', foreign)], [aMention('1001')], 'not_owner #1001'],
    [
      'is somebody else’s, and they have an order of their own',
      [order('1001', foreign), order('1002')],
      [aMention('1001')],
      'not_owner #1001',
    ],
    [
      'one theirs, one not',
      [order('1001'), order('1002', foreign)],
      [aMention('1001'), aMention('1002')],
      'not_owner #1002',
    ],
    [
      'two of theirs',
      [order('1001'), order('1002')],
      [aMention('1001'), aMention('1002')],
      'several #1001 #1002',
    ],
    [
      'twice the same',
      [order('1001')],
      [aMention('1001'), aMention('1001', { place: 'subject' })],
      'chosen #1001',
    ],
    [
      'two orders of one name, one theirs',
      [order('1001', { id: 'a', ...foreign }), order('1001', { id: 'b' })],
      [aMention('1001')],
      'chosen #1001',
    ],
    ['exists nowhere, and they have an order', [order('1002')], [aMention('1001')], 'none of 1'],
    [
      'brings only fuzzy results of their own',
      [order('10010'), order('1001-A')],
      [aMention('1001')],
      'none of 2',
    ],
    [
      'an order whose owner the shop does not show',
      [order('1001', { ownerAddresses: [] })],
      [aMention('1001')],
      'not_owner #1001',
    ],
  ])('%s', (_name, candidates, mentions, choice) => {
    expect(choose(candidates, mentions)).toBe(choice);
  });
});

describe('a number that may be none, or that stands in quoted mail', () => {
  const weak = aMention('1001', { strength: 'weak' });
  const quoted = aMention('1001', { place: 'quote' });
  test.each<[string, readonly OrderCandidate[], readonly Mention[], string]>([
    ['weak and theirs, among two open orders', [order('1001'), order('1002')], [weak], 'chosen #1001'],
    [
      'weak and somebody else’s counts for nothing',
      [order('1001', foreign), order('1002')],
      [weak],
      'chosen #1002',
    ],
    ['quoted and theirs', [order('1001'), order('1002')], [quoted], 'chosen #1001'],
    ['quoted and somebody else’s', [order('1001', foreign), order('1002')], [quoted], 'not_owner #1001'],
    ['quoted and nowhere', [order('1002')], [quoted], 'chosen #1002'],
    [
      'forwarded and somebody else’s',
      [order('1001', foreign)],
      [aMention('1001', { place: 'forwarded' })],
      'not_owner #1001',
    ],
    [
      'their own words beat the quote',
      [order('1001'), order('1002')],
      [quoted, aMention('1002')],
      'chosen #1002',
    ],
  ])('%s', (_name, candidates, mentions, choice) => {
    expect(choose(candidates, mentions)).toBe(choice);
  });
});

describe('no number', () => {
  test.each<[string, readonly OrderCandidate[], string]>([
    ['the only open order', [order('1001'), order('1000', done)], 'chosen #1001'],
    ['two open orders', [order('1001'), order('1002')], 'several #1001 #1002'],
    ['none open, one recent', [order('1001', done), order('1000', old)], 'chosen #1001'],
    ['none open, one cancelled', [order('1001', { cancelled: true })], 'chosen #1001'],
    ['none open, two recent', [order('1001', done), order('1002', done)], 'several #1001 #1002'],
    ['only old ones', [order('1000', old)], 'none of 1'],
    ['delivery unknown and old', [order('1000', { delivered: null, processedAt: daysAgo(45) })], 'none of 1'],
    [
      'delivery unknown and recent',
      [order('1001', { delivered: null }), order('1000', { delivered: null, processedAt: daysAgo(45) })],
      'chosen #1001',
    ],
    [
      'never sent and old',
      [order('1000', { fulfilment: 'unfulfilled', delivered: null, processedAt: daysAgo(45) })],
      'chosen #1000',
    ],
    ['known to be under way, however old', [order('1000', { processedAt: daysAgo(45) })], 'chosen #1000'],
    ['somebody else’s only', [order('1001', foreign)], 'none of 0'],
    ['nothing', [], 'none of 0'],
  ])('%s', (_name, candidates, choice) => {
    expect(choose(candidates)).toBe(choice);
  });

  test('"it says delivered": the order delivered last week may be meant', () => {
    const both = [order('1001'), order('1000', done)];
    expect(choose(both, [], { saysDelivered: true })).toBe('several #1001 #1000');
    expect(choose([order('1000', done)], [], { saysNotReceived: true })).toBe('chosen #1000');
  });
});

describe('whatever is searched and said', () => {
  const address = fc.constantFrom(
    OWNER,
    'max@example.com',
    'jo.winter@example.com.evil.example',
    'eve@gmail.com',
    'e.ve+1@gmail.com',
  );
  const name = fc.constantFrom('1001', '10010', '1001-A', '1002', 'EN1001', '＃１００１');
  const candidate: fc.Arbitrary<OrderCandidate> = fc.record({
    id: fc.uuid(),
    name: name.map((text) => `#${text}`),
    numbers: fc.array(name, { maxLength: 3 }),
    ownerAddresses: fc.array(address, { maxLength: 2 }),
    processedAt: fc.integer({ min: 0, max: 90 }).map((days) => daysAgo(days)),
    cancelled: fc.boolean(),
    fulfilment: fc.constantFrom('unfulfilled', 'fulfilled', 'partial', 'other'),
    delivered: fc.constantFrom(true, false, null),
  });
  const mention: fc.Arbitrary<Mention> = fc.record({
    value: name,
    place: fc.constantFrom('message', 'signature', 'subject', 'field', 'forwarded', 'quote'),
    strength: fc.constantFrom('strong', 'weak'),
    span: fc.constant({ start: 0, end: 4 }),
  });
  const question: fc.Arbitrary<OrderQuestion> = fc.record({
    candidates: fc.array(candidate, { maxLength: 6 }),
    understanding: fc.record({
      orderNumbers: fc.array(mention, { maxLength: 4 }),
      claims: fc.record({
        saysNotReceived: fc.boolean(),
        saysDelivered: fc.boolean(),
        repeats: fc.boolean(),
      }),
    }),
    requesterAddress: fc.option(address),
    now: fc.constant(NOW),
  });
  const owns = (candidates: readonly OrderCandidate[], requester: string | null): boolean =>
    candidates.every(({ ownerAddresses }) => ownerAddresses.some((owner) => sameAddress(owner, requester)));

  /** The orders of which anything could be said to who asks. */
  const namedBy = (choice: OrderChoice): readonly OrderCandidate[] => {
    if (choice.kind === 'chosen') return [choice.candidate];
    if (choice.kind === 'several') return choice.candidates;
    return choice.kind === 'none' ? choice.own : [];
  };

  test('an order that is chosen or listed belongs to who asks', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const choice = chooseOrder(asked);
        expect(owns(namedBy(choice), asked.requesterAddress)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  test('a number in their own words is never answered with an order of another number', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const named = asked.understanding.orderNumbers.filter(
          ({ strength, place }) => strength === 'strong' && place !== 'quote' && place !== 'forwarded',
        );
        const choice = chooseOrder(asked);
        fc.pre(named.length > 0 && choice.kind === 'chosen');
        const [chosen] = namedBy(choice);
        expect(named.some(({ value }) => chosen !== undefined && isNumberOf(value, chosen))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
