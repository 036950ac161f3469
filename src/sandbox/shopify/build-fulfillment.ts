import type { EventWords, FulfillmentWords, OrderWords } from './order-words.ts';
import type { StoredEvent, StoredFulfillment, StoredLine, TrackingInfo } from './stored-order.ts';

const DAY_MS = 86_400_000;

/** Words under which nothing was sent. */
const NOT_SENT = ['CANCELLED', 'ERROR', 'FAILURE'];

/** One fulfillment out of few words, with what the rest of the order says about it. */
export function buildFulfillment(
  fulfillment: FulfillmentWords,
  around: {
    readonly words: OrderWords;
    readonly lines: readonly StoredLine[];
    readonly at: number;
    readonly orderId: number;
    readonly processedAt: string;
  },
): StoredFulfillment {
  const events = (fulfillment.events ?? [])
    .map(buildEvent)
    .sort((a, b) => a.happenedAt.localeCompare(b.happenedAt));
  const status = fulfillment.status ?? 'SUCCESS';
  const usual = status === 'CANCELLED' ? 'CANCELED' : (events.at(-1)?.status ?? 'FULFILLED');
  const displayStatus = fulfillment.displayStatus === undefined ? usual : fulfillment.displayStatus;
  return {
    id: `gid://shopify/Fulfillment/${around.orderId * 10 + around.at}`,
    status,
    displayStatus,
    createdAt: fulfillment.createdAt ?? new Date(Date.parse(around.processedAt) + DAY_MS).toISOString(),
    deliveredAt: fulfillment.deliveredAt ?? deliveredAt(displayStatus, events),
    estimatedDeliveryAt: fulfillment.estimatedDeliveryAt ?? null,
    trackingInfo: labels(fulfillment),
    events,
    fulfillmentLineItems: around.lines
      .filter(({ title }) => contents(around.words, around.at).includes(title))
      .map((lineItem) => ({ lineItem })),
  };
}

/** Whether this fulfillment has sent that line. */
export function holdsLine(words: OrderWords, at: number, title: string): boolean {
  const status = words.fulfillments?.[at]?.status ?? 'SUCCESS';
  return !NOT_SENT.includes(status) && contents(words, at).includes(title);
}

function contents(words: OrderWords, at: number): readonly string[] {
  const said = words.fulfillments?.[at]?.items;
  if (said !== undefined) return said;
  const titles = (words.lines ?? ['Canvas tote']).map((line) =>
    typeof line === 'string' ? line : line.title,
  );
  const standing = (words.fulfillments ?? []).filter(({ status }) => !NOT_SENT.includes(status ?? 'SUCCESS'));
  // Cancelled and sent again: the new one holds what the old one held.
  return standing.length > 1 && titles.length > 1 ? titles.slice(at, at + 1) : titles;
}

function labels({ trackingInfo, company, number, url }: FulfillmentWords): readonly TrackingInfo[] {
  if (trackingInfo !== undefined)
    return trackingInfo.map((label) => ({ company: null, number: null, url: null, ...label }));
  const label = { company: company ?? null, number: number ?? null, url: url ?? null };
  return Object.values(label).some((value) => value !== null) ? [label] : [];
}

function buildEvent(event: EventWords): StoredEvent {
  return { estimatedDeliveryAt: null, message: null, city: null, province: null, country: null, ...event };
}

function deliveredAt(displayStatus: string | null, events: readonly StoredEvent[]): string | null {
  if (displayStatus !== 'DELIVERED') return null;
  return events.findLast(({ status }) => status === 'DELIVERED')?.happenedAt ?? null;
}
