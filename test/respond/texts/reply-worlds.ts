import fc from 'fast-check';
import { answeredAs } from '../../../src/respond/texts/answered-as.ts';
import { checkText } from '../../../src/respond/texts/check-text.ts';
import { compose } from '../../../src/respond/texts/compose.ts';
import type { ReplyRequest } from '../../../src/respond/texts/reply-writer.ts';
import type { TemplateSet } from '../../../src/respond/texts/template-set.ts';
import type { Order } from '../../../src/ticket/order.ts';
import type { Scan } from '../../../src/ticket/shipment.ts';
import { pictureIn, tracked } from '../../look-up/picture-in.ts';
import { aTracking } from '../../support/a-tracking.ts';
import { anOrder, anOrderLine, aScan, aShipment, daysAgo } from '../../support/an-order.ts';
import { aRequest, aWorldlyPolicy } from './a-picture.ts';

export const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl'] as const;
export const CITIES = [
  'HARMONY FALLS',
  'Larkspur',
  'ST. ALDA',
  'Bad Wiesenau',
  'New Tamsin',
  'Freeport',
  'Évreval',
];
export const CARRIERS: Readonly<Record<string, string>> = {
  UPS: 'https://www.ups.com/track?tracknum=',
  USPS: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=',
  FedEx: 'https://www.fedex.com/fedextrack/?trknbr=',
  'Royal Mail': 'https://www.royalmail.com/track-your-item#/tracking-results/',
  PostNL: 'https://jouw.postnl.nl/track-and-trace/',
};

/** What a parcel does at last, and how often it should. */
const ENDS = [
  ...Array.from({ length: 6 }, () => 'in_transit' as const),
  ...Array.from({ length: 3 }, () => 'delivered' as const),
  ...Array.from({ length: 3 }, () => 'out_for_delivery' as const),
  'available_for_pickup',
  'available_for_pickup',
  'label_created',
  'label_created',
  'delayed',
  'customs',
  'attempted',
  'attempted',
  'delivered_elsewhere',
] as const;

/** Near the shop and as far from it as there are people. */
const DESTINATIONS = [
  { city: 'Larkspur', region: 'OH', postcode: '43999', country: 'US' },
  { city: 'Larkspur', region: 'OH', postcode: '43999', country: 'US' },
  { city: 'Kalapana', region: 'HI', postcode: '96999', country: 'US' },
  { city: 'New Tamsin', region: null, postcode: '9999', country: 'NZ' },
  { city: 'Wiesenau', region: null, postcode: '19999', country: 'DE' },
] as const;

const HOUR_MS = 3_600_000;

/** What a carrier says beside a state: what follows a failed attempt, why it is late. */
const WORDS = {
  attempted: [
    'Another delivery attempt will be made',
    'Delivery attempted, next business day',
    'Available for pickup at the post office',
    'Business closed',
  ],
  delayed: ['weather_delay', 'missorted', 'held', 'delayed'],
} as const;

/** One parcel: which carrier, where it was, what it does now. */
const parcel = fc.record({
  carrier: fc.constantFrom(...Object.keys(CARRIERS)),
  number: fc.integer({ min: 100_000_000, max: 999_999_999 }),
  labelHours: fc.integer({ min: 72, max: 130 }),
  end: fc.constantFrom(...ENDS),
  lastHours: fc.integer({ min: 1, max: 30 }),
  earlier: fc.array(fc.record({ city: fc.constantFrom(...CITIES), hours: fc.integer({ min: 1, max: 40 }) }), {
    maxLength: 3,
  }),
  city: fc.option(fc.constantFrom(...CITIES), { freq: 6 }),
  dueIn: fc.option(fc.integer({ min: -1, max: 9 }), { freq: 5 }),
  wasDueIn: fc.option(fc.integer({ min: -2, max: 6 }), { freq: 1 }),
  item: fc.constantFrom('Wool scarf', 'Mug, 350 ml (blue)', 'Tea towel'),
  from: fc.constantFrom('carrier', 'carrier', 'carrier', 'carrier', 'cache', 'cache', 'shop'),
  word: fc.nat({ max: 3 }),
});

const order = fc.record({
  number: fc.integer({ min: 1_000, max: 99_999 }),
  kind: fc.constantFrom(
    'sent',
    'sent',
    'sent',
    'sent',
    'sent',
    'sent',
    'sent',
    'sent',
    'unsent',
    'cancelled',
    'planned',
  ),
  unsentToo: fc.constantFrom(false, false, false, true),
  promisedIn: fc.option(fc.integer({ min: -1, max: 20 })),
  shipIn: fc.integer({ min: 0, max: 20 }),
  refund: fc.option(
    fc.tuple(fc.integer({ min: 100, max: 250_000 }), fc.constantFrom('USD', 'EUR', 'GBP', 'CHF')),
  ),
  parcels: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(parcel) },
    { weight: 2, arbitrary: fc.array(parcel, { minLength: 2, maxLength: 3 }) },
  ),
});

export const anyWorld = fc.record({
  order,
  day: fc.integer({ min: 0, max: 364 }),
  hour: fc.integer({ min: -12, max: 11 }),
  language: fc.constantFrom(...LANGUAGES),
  zone: fc.constantFrom(
    'America/New_York',
    'America/Los_Angeles',
    'Europe/Berlin',
    'Asia/Tokyo',
    'Pacific/Auckland',
  ),
  destination: fc.constantFrom(...DESTINATIONS),
  itemNames: fc.boolean(),
  again: fc.boolean(),
});

type World = typeof anyWorld extends fc.Arbitrary<infer W> ? W : never;
type ParcelOf = World['order']['parcels'][number];

/** The world as shop and carrier would tell it, and what a customer asks about it. */
export function requestIn(world: World): ReplyRequest {
  const now = new Date(Date.parse(daysAgo(-world.day)) + world.hour * HOUR_MS).toISOString();
  const base = aWorldlyPolicy();
  const policy = {
    ...base,
    brand: { ...base.brand, timezone: world.zone, languages: LANGUAGES },
    guards: { ...base.guards, itemNames: world.itemNames },
  };
  const ago = (hours: number): string => new Date(Date.parse(now) - hours * HOUR_MS).toISOString();
  const sent = world.order.kind === 'sent';
  const findings = world.order.parcels.map((one, index) => findingOf(one, index, ago));
  const picture = pictureIn({
    order: { ...orderOf(world.order, ago), destination: world.destination },
    trackings: sent ? findings : [],
    now,
    policy,
  });
  const conversation = { ...aRequest(picture).conversation, ourPublicTexts: world.again ? 1 : 0 };
  return {
    purpose: 'answer',
    picture,
    intent: 'order_status',
    conversation,
    policy,
    language: world.language,
    now,
  };
}

const numberOf = (one: ParcelOf, index: number): string => `1Z${index}X8Y7${one.number}`;

function orderOf(given: World['order'], ago: (hours: number) => string): Order {
  const { kind } = given;
  const isSent = kind === 'sent';
  const ordered = isSent ? 140 : 20;
  return anOrder({
    name: `#${given.number}`,
    processedAt: ago(ordered),
    createdAt: ago(ordered),
    fetchedAt: ago(0),
    cancelledAt: kind === 'cancelled' ? ago(10) : null,
    fulfilment: fulfilmentOf(given),
    lines: [anOrderLine(), anOrderLine({ unfulfilled: !isSent || given.unsentToo ? 1 : 0 })],
    refunds:
      kind === 'cancelled' && given.refund !== null
        ? [
            {
              at: ago(5),
              amount: { amount: (given.refund[0] / 100).toFixed(2), currency: given.refund[1] },
              state: 'succeeded',
            },
          ]
        : [],
    promise: {
      shipBy: kind === 'planned' || isSent ? null : ago(-24 * given.shipIn),
      shipNotBefore: kind === 'planned' ? ago(-24 * (given.shipIn + 1)) : null,
      deliverFrom: null,
      deliverBy: given.promisedIn === null ? null : ago(-24 * given.promisedIn),
    },
    shipments: isSent
      ? given.parcels.map((one, index) =>
          aShipment({
            id: `gid://shopify/Fulfillment/${index}`,
            createdAt: ago(one.labelHours),
            company: one.carrier,
            trackingNumber: numberOf(one, index),
            trackingUrl: `${CARRIERS[one.carrier]}${numberOf(one, index)}`,
            items: [one.item],
            ...(one.from === 'shop' ? { scans: scansOf(one, ago) } : {}),
          }),
        )
      : [],
  });
}

function fulfilmentOf({ kind, unsentToo }: World['order']): Order['fulfilment'] {
  if (kind === 'planned') return 'scheduled';
  if (kind !== 'sent') return 'unfulfilled';
  return unsentToo ? 'partial' : 'fulfilled';
}

function findingOf(one: ParcelOf, index: number, ago: (hours: number) => string): ReturnType<typeof tracked> {
  const day = (days: number): string => ago(-24 * days).slice(0, 10);
  const tracking = aTracking({
    source: `easypost:trk_${index}`,
    number: numberOf(one, index),
    carrier: one.carrier,
    state: one.end,
    vendorStatus: one.end,
    estimatedDelivery: one.dueIn === null ? null : day(one.dueIn),
    publicUrl: `https://track.easypost.com/${one.number}`,
    fetchedAt: ago(one.from === 'cache' ? 2 : 0),
    scans: scansOf(one, ago),
  });
  const { number } = tracking;
  if (one.from === 'shop')
    return tracked(number, { kind: 'unavailable', source: 'easypost', reason: 'timeout' });
  const finding = tracked(number, { kind: 'one', value: tracking, from: one.from });
  return { ...finding, earlierEstimate: one.wasDueIn === null ? null : day(one.wasDueIn) };
}

function scansOf(one: ParcelOf, ago: (hours: number) => string): readonly Scan[] {
  if (one.end === 'label_created') return [];
  const words = {
    message: one.end === 'attempted' ? (WORDS.attempted[one.word] ?? null) : null,
    vendorDetail: one.end === 'delayed' ? (WORDS.delayed[one.word] ?? null) : null,
  };
  const at = ago(one.lastHours);
  const last = aScan({ at, state: one.end, vendorStatus: one.end, city: one.city, ...words });
  return [last, ...one.earlier.map(({ city, hours }) => aScan({ at: ago(one.lastHours + hours), city }))];
}

/** A reply about a world somebody may be answered in, with the request it was written for. */
export interface GoodReply {
  readonly request: ReplyRequest;
  readonly name: Parameters<typeof compose>[0];
  readonly composed: ReturnType<typeof compose>;
}

/**
 * So many replies that may be sent. A world that the matrix lets us answer must have one; of the others, which a person
 * answers, those count that could be written.
 */
export function goodReplies(
  count: number,
  templates: TemplateSet,
): { readonly good: readonly GoodReply[]; readonly refused: readonly string[] } {
  const good: GoodReply[] = [];
  const refused: string[] = [];
  const worlds = fc.sample(anyWorld, { numRuns: count * 3, seed: 20_261_118 });
  for (const world of worlds) {
    if (good.length === count) break;
    const request = requestIn(world);
    const { action } = request.picture;
    const name = answeredAs(request.picture);
    if (name === null) continue;
    const composed = compose(name, request, templates);
    const problems = checkText(composed);
    if (problems.length === 0) good.push({ request, name, composed });
    else if (action !== 'person')
      refused.push(`${world.language}/${name}: ${problems.join('; ')}\n${composed.text}`);
  }
  return { good, refused };
}
