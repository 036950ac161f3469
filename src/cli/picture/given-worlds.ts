import { orderedAt } from '../../look-up/ordered-at.ts';
import type { OrderFinding, ParcelFinding } from '../../look-up/picture-input.ts';
import type { Instant } from '../../ticket/instant.ts';
import type { Order } from '../../ticket/order.ts';
import { trackingNumber } from '../../ticket/tracking-number.ts';
import { WrongUsage } from '../wrong-usage.ts';
import { givenOrder } from './given-order.ts';
import { type GivenTracker, givenTrackers } from './given-trackers.ts';
import { orderAround } from './order-around.ts';

export interface GivenFiles {
  readonly order?: string | undefined;
  readonly tracking?: readonly string[] | undefined;
}

/** An order with what its carriers said, as a look-up would have found it. */
export interface GivenWorld {
  /** Files it was read from. */
  readonly from: string;
  readonly found: OrderFinding;
  readonly trackings: readonly ParcelFinding[];
  /** What a reader should know about the files. */
  readonly remarks: readonly string[];
}

/**
 * The order with all its trackers; without an order one world for each tracker, because nothing says that they belong
 * together. @throws WrongUsage: a file cannot be used
 */
export function givenWorlds({ order, tracking }: GivenFiles, now: Instant): readonly GivenWorld[] {
  const trackers = (tracking ?? []).flatMap(givenTrackers);
  if (order !== undefined) {
    const from = [order, ...(tracking ?? [])].join(', ');
    return [{ from, ...withTrackers(givenOrder(order, now), trackers, now) }];
  }
  if (trackers.length === 0)
    throw new WrongUsage('Nothing to look at; give --order FILE, --tracking FILE, or both');
  return trackers.map((tracker) => aroundTracker(tracker, now));
}

function aroundTracker(tracker: GivenTracker, now: Instant): GivenWorld {
  const { file, number, read } = tracker;
  const since = tracker.since ?? now;
  const made = orderAround(read({ orderedAt: null, now }), { since, now });
  const remark = `order made up around ${number}, bought the day before`;
  return { from: file, ...withTrackers(made, [tracker], now), remarks: [remark] };
}

function withTrackers(
  order: Order,
  trackers: readonly GivenTracker[],
  now: Instant,
): Omit<GivenWorld, 'from'> {
  const labels = order.shipments.filter(({ void: isVoid }) => !isVoid);
  const numbers = labels.flatMap(({ trackingNumber: number }) => number ?? []);
  const isGiven = (number: string): boolean => trackers.some((tracker) => isSame(tracker.number, number));
  const strange = trackers.filter(({ number }) => !numbers.some((known) => isSame(known, number)));
  const silent = numbers.filter((number) => !isGiven(number));
  return {
    found: { kind: 'one', order },
    trackings: [
      ...trackers.map(({ number, read }): ParcelFinding => {
        const value = read({ orderedAt: orderedAt(order), now });
        return { number, finding: { kind: 'one', value, from: 'carrier' }, earlierEstimate: null };
      }),
      ...silent.map((number): ParcelFinding => ({ number, finding: NOBODY_TO_ASK, earlierEstimate: null })),
    ],
    remarks: [
      ...strange.map(({ number }) => `${number} is on no label of the order, so nobody would ask for it`),
      ...silent.map((number) => `no tracker for ${number}: as if its carrier could not be asked`),
    ],
  };
}

const isSame = (a: string, b: string): boolean => trackingNumber(a) === trackingNumber(b);

/** As a look-up finds it where no carrier serves a number. */
const NOBODY_TO_ASK = { kind: 'unavailable', source: 'carriers', reason: 'denied' } as const;
