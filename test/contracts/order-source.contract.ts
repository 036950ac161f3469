import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { OrderCandidate, OrderClue, OrderSource } from '../../src/ports/order-source.ts';
import type { RunContext } from '../../src/ports/run-context.ts';
import type { UnavailableReason } from '../../src/ticket/found.ts';
import type { Order } from '../../src/ticket/order.ts';
import type { UpstreamCall } from '../../src/ticket/upstream-call.ts';

/** The address that owns every order below. */
export const OWNER = 'robin.vale@example.com';

/**
 * What can be found when an order is looked for.
 * - `named`: order 1001 of `OWNER`
 * - `prefixed`: the shop prints `EN-1001`
 * - `neighbours`: 1001, and beside it 10010 and 1001-A, which are other people's
 * - `several`: three orders of `OWNER`: 1001 (oldest), 1002, 1003 (newest)
 * - `nothing`: no order fits
 */
export type Search = 'named' | 'prefixed' | 'neighbours' | 'several' | 'nothing';

/**
 * What an order can be like. All are order 1001 of `OWNER`.
 * - `sent`: one parcel `1Z9X8Y7W0300001001`, by UPS, two scans, the newest IN_TRANSIT in Reno, NV
 * - `unsent`: nothing sent; promised to leave by 2026-11-20
 * - `cancelled`: cancelled, 49.90 USD refunded with success
 * - `refunded`: sent, then refunded in full
 * - `returned`: sent; of three pieces one came back and was looked at, one has not been, one was not in the box; 20.00 USD pending
 * - `partly_sent`: two things, one of them sent
 * - `several_parcels`: two parcels, each with its own number and content
 * - `two_labels`: one shipment in the shop's books, two tracking numbers on it
 * - `void_label`: a cancelled label `1Z9X8Y7W0300001001` and the one that replaced it, `1Z9X8Y7W0300001002`
 * - `edited`: two things bought, one of them removed since
 * - `unknown_words`: every status is a word that nobody has heard of
 * - `none`: there is no such order
 */
export type Kind =
  | 'sent'
  | 'unsent'
  | 'cancelled'
  | 'refunded'
  | 'returned'
  | 'partly_sent'
  | 'several_parcels'
  | 'two_labels'
  | 'void_label'
  | 'edited'
  | 'unknown_words'
  | 'none';

/** How the vendor fails, once or for good. */
export type Failure =
  | 'rate_limited'
  | 'unauthorised'
  | 'forbidden'
  | 'server_error'
  | 'no_answer'
  | 'reset'
  | 'html'
  | 'truncated'
  | 'other_shape';

/** A plug-in and the double of its vendor, as one test needs them. */
export interface OrderSourceBench {
  readonly source: OrderSource;
  givenSearch(search: Search): void;
  /** @returns the id to ask for */
  givenOrder(kind: Kind): string;
  /** `times`: how many requests fail; `Infinity` for all. */
  givenFailure(failure: Failure, times: number): void;
  /** Requests that would have changed something. */
  writes(): readonly string[];
  close(): Promise<void>;
}

/**
 * What every order source promises, over the sandbox or over recorded answers.
 * @param cannot rows that this double of the vendor cannot play; the other one must
 */
export function describeOrderSource(
  vendor: string,
  open: () => Promise<OrderSourceBench>,
  cannot: readonly (Kind | Failure)[] = [],
): void {
  describe(`an order source: ${vendor}`, () => {
    let bench: OrderSourceBench;
    let calls: UpstreamCall[];
    const context = (ms = 5_000): RunContext => ({
      signal: AbortSignal.timeout(ms),
      record: (call) => calls.push(call),
    });
    const search = async (clue: Partial<OrderClue>): Promise<readonly OrderCandidate[]> => {
      const found = await bench.source.search({ numbers: [], address: null, ...clue }, context());
      if (found.kind !== 'searched') throw new Error(`not searched: ${found.reason}`);
      return found.candidates;
    };
    const get = async (kind: Kind): Promise<Order> => {
      const found = await bench.source.get(bench.givenOrder(kind), context());
      if (found.kind !== 'one') throw new Error(`no order, but ${found.kind}`);
      return found.value;
    };

    beforeEach(async () => {
      calls = [];
      bench = await open();
    });

    afterEach(async () => {
      const writes = bench.writes();
      await bench.close();
      expect(writes).toEqual([]);
    });

    describe('search', () => {
      it.each(['1001', '#1001', '＃１００１', ' 1001 '])(
        'finds the order a customer calls %j',
        async (number) => {
          bench.givenSearch('named');
          const [first] = await search({ numbers: [number] });
          expect(first).toMatchObject({ name: '#1001', ownerAddresses: [OWNER], cancelled: false });
          expect(first?.numbers).toContain('1001');
        },
      );

      it.each(['EN-1001', 'en1001', '1001'])('finds EN-1001 under %j', async (number) => {
        bench.givenSearch('prefixed');
        const found = await search({ numbers: [number] });
        expect(found.map(({ name }) => name)).toContain('EN-1001');
        expect(found[0]?.numbers).toEqual(expect.arrayContaining(['EN-1001', 'EN1001', '1001']));
      });

      it('never lists 1001 among the numbers of 10010 or 1001-A', async () => {
        bench.givenSearch('neighbours');
        const found = await search({ numbers: ['1001'] });
        const quotable = found.filter(({ numbers }) => numbers.includes('1001'));
        expect(quotable.map(({ name }) => name)).toEqual(['#1001']);
      });

      it('lists the orders of an address newest first', async () => {
        bench.givenSearch('several');
        const found = await search({ address: OWNER });
        expect(found.map(({ name }) => name)).toEqual(['#1003', '#1002', '#1001']);
      });

      it('says that nothing was found, which is not the same as not having asked', async () => {
        bench.givenSearch('nothing');
        await expect(search({ numbers: ['9999'], address: OWNER })).resolves.toEqual([]);
      });

      it('asks nobody when there is nothing to look for', async () => {
        await expect(search({})).resolves.toEqual([]);
        expect(calls).toEqual([]);
      });

      it('looks for number and address in one request', async () => {
        bench.givenSearch('named');
        await search({ numbers: ['1001'], address: OWNER });
        expect(calls).toHaveLength(1);
      });
    });

    describe('get', () => {
      it('gives a sent order with its parcel, in one request', async () => {
        const order = await get('sent');
        expect(order).toMatchObject({ name: '#1001', source: bench.source.id, fulfilment: 'fulfilled' });
        expect(order.shipments).toHaveLength(1);
        expect(order.shipments[0]).toMatchObject({
          company: 'UPS',
          trackingNumber: '1Z9X8Y7W0300001001',
          void: false,
        });
        expect(order.ownerAddresses).toEqual([OWNER]);
        expect(calls).toHaveLength(1);
      });

      it('passes on the scans newest first, in UTC', async () => {
        const scans = (await get('sent')).shipments[0]?.scans ?? [];
        expect(scans.map(({ state }) => state)).toEqual(['in_transit', 'handed_over']);
        expect(scans[0]).toMatchObject({ city: 'Reno', region: 'NV' });
        expect(scans.every(({ at }) => at.endsWith('Z'))).toBe(true);
      });

      it('gives an unsent order with the day it should leave', async () => {
        const order = await get('unsent');
        expect(order).toMatchObject({ fulfilment: 'unfulfilled', shipments: [] });
        expect(order.promise.shipBy).toMatch(/^2026-11-20T/);
      });

      it('says when it was cancelled and what went back', async () => {
        const order = await get('cancelled');
        expect(order.cancelledAt).not.toBeNull();
        expect(order.refunds).toEqual([
          expect.objectContaining({ amount: { amount: '49.90', currency: 'USD' }, state: 'succeeded' }),
        ]);
      });

      it('gives a refunded order its payment state and its parcel', async () => {
        const order = await get('refunded');
        expect(order.payment).toBe('refunded');
        expect(order.shipments).toHaveLength(1);
      });

      it('gives a return with what has arrived of it, and money that is on its way', async () => {
        const order = await get('returned');
        expect(order).toMatchObject({ returnOpen: true, payment: 'partially_refunded' });
        expect(order.returns).toEqual([
          {
            state: 'open',
            openedAt: '2026-11-15T09:00:00.000Z',
            closedAt: null,
            exchange: false,
            pieces: 3,
            received: 2,
            inspected: 1,
            missing: 1,
            receivedAt: '2026-11-17T11:00:00.000Z',
          },
        ]);
        expect(order.refunds).toEqual([
          expect.objectContaining({ amount: { amount: '20.00', currency: 'USD' }, state: 'pending' }),
        ]);
      });

      it('tells the sent part from the part that is still there', async () => {
        const order = await get('partly_sent');
        expect(order.fulfilment).toBe('partial');
        expect(order.lines.map(({ title, unfulfilled }) => [title, unfulfilled])).toEqual([
          ['Canvas tote', 0],
          ['Enamel mug', 1],
        ]);
      });

      it('keeps several parcels and their contents apart', async () => {
        const { shipments } = await get('several_parcels');
        expect(shipments.map(({ trackingNumber, items }) => [trackingNumber, items])).toEqual([
          ['1Z9X8Y7W0300001001', ['Canvas tote']],
          ['1Z9X8Y7W0300001002', ['Enamel mug']],
        ]);
        expect(new Set(shipments.map(({ id }) => id)).size).toBe(2);
      });

      it('does not say of two labels what is true of one of them', async () => {
        const { shipments } = await get('two_labels');
        expect(shipments.map(({ trackingNumber }) => trackingNumber)).toEqual([
          '1Z9X8Y7W0300001001',
          '1Z9X8Y7W0300001002',
        ]);
        for (const shipment of shipments)
          expect(shipment).toMatchObject({ deliveredAt: null, scans: [], state: 'unknown' });
      });

      it('marks a cancelled label as void', async () => {
        const { shipments } = await get('void_label');
        expect(shipments.map((label) => [label.trackingNumber, label.void])).toEqual([
          ['1Z9X8Y7W0300001001', true],
          ['1Z9X8Y7W0300001002', false],
        ]);
      });

      it('leaves out what was removed from the order', async () => {
        const { lines } = await get('edited');
        expect(lines.map(({ title }) => title)).toEqual(['Canvas tote']);
      });

      if (!cannot.includes('unknown_words')) {
        it('never guesses at a word it does not know', async () => {
          const order = await get('unknown_words');
          expect(order).toMatchObject({ fulfilment: 'other', payment: 'other', holds: ['other'] });
          expect(order.methods).toEqual(['other']);
          expect(order.shipments[0]).toMatchObject({ state: 'unknown', void: false });
          expect(order.shipments[0]?.scans[0]?.state).toBe('unknown');
        });
      }

      it('says that there is no such order', async () => {
        const id = bench.givenOrder('none');
        await expect(bench.source.get(id, context())).resolves.toEqual({ kind: 'none' });
      });
    });

    describe('when the vendor fails', () => {
      const rows: [Failure, UnavailableReason[]][] = [
        ['rate_limited', ['rate_limited']],
        ['unauthorised', ['denied']],
        ['forbidden', ['denied']],
        ['server_error', ['down']],
        ['no_answer', ['timeout']],
        ['reset', ['down']],
        ['html', ['down', 'malformed']],
        ['truncated', ['down', 'malformed']],
        ['other_shape', ['malformed']],
      ];
      const possible = rows.filter(([failure]) => !cannot.includes(failure));

      // Only silence has to be waited for; on a busy machine every other answer takes what it takes.
      const patience = (failure: string): number => (failure === 'no_answer' ? 400 : 5_000);

      it.each(possible)('calls the order unavailable, not absent: %s', async (failure, reasons) => {
        bench.givenFailure(failure, Number.POSITIVE_INFINITY);
        const found = await bench.source.get('5001001', context(patience(failure)));
        expect(found).toMatchObject({ kind: 'unavailable', source: bench.source.id });
        expect(reasons).toContain(found.kind === 'unavailable' ? found.reason : found.kind);
      });

      it.each(possible)('calls the search unavailable, not empty: %s', async (failure, reasons) => {
        bench.givenFailure(failure, Number.POSITIVE_INFINITY);
        const found = await bench.source.search(
          { numbers: ['1001'], address: null },
          context(patience(failure)),
        );
        expect(found).toMatchObject({ kind: 'unavailable', source: bench.source.id });
        expect(reasons).toContain(found.kind === 'unavailable' ? found.reason : found.kind);
      });

      it('tries again after one failure and answers', async () => {
        bench.givenFailure('server_error', 1);
        const order = await get('sent');
        expect(order.name).toBe('#1001');
        expect(calls.map(({ status }) => status)).toEqual([502, 200]);
      });

      it('tells the admin what to do about a refused token', async () => {
        bench.givenFailure('unauthorised', Number.POSITIVE_INFINITY);
        const advice = await bench.source.probe(context());
        expect(advice).toHaveLength(1);
      });
    });
  });
}
