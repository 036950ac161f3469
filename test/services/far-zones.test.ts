import { describe, expect, it } from '@jest/globals';
import { loadTemplates } from '../../src/respond/texts/load-templates.ts';
import { createReplyWriter, type ReplyRequest } from '../../src/respond/texts/reply-writer.ts';
import type { OrderPicture } from '../../src/ticket/order-picture.ts';
import { pictureIn } from '../look-up/picture-in.ts';
import { aRequest, aWorldlyPolicy } from '../respond/texts/a-picture.ts';
import { aTracking } from '../support/a-tracking.ts';
import { anOrder, anUnfulfilledOrder, aScan, aShipment } from '../support/an-order.ts';

const writer = createReplyWriter(loadTemplates('templates'));

/** Shops and customers as far from each other as the day is long. */
const PLACES = {
  Auckland: { zone: 'Pacific/Auckland', country: 'NZ', region: null },
  Tokyo: { zone: 'Asia/Tokyo', country: 'JP', region: null },
  Madrid: { zone: 'Europe/Madrid', country: 'ES', region: 'MD' },
  Honolulu: { zone: 'Pacific/Honolulu', country: 'US', region: 'HI' },
} as const;

type Place = keyof typeof PLACES;
const NAMES: readonly Place[] = ['Auckland', 'Tokyo', 'Madrid', 'Honolulu'];
const PAIRS = NAMES.flatMap((shop) => NAMES.map((customer): [Place, Place] => [shop, customer]));

/** Every hour of a day: what happens within a quarter of it is of the same day everywhere. */
const HOURS = Array.from(
  { length: 24 },
  (_, hour) => `2026-11-18T${String(hour).padStart(2, '0')}:30:00.000Z`,
);

/** The calendar day there, so many days on. */
function dayAt(now: string, zone: string, later = 0): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(now));
  return new Date(Date.parse(`${day}T12:00:00Z`) + later * 86_400_000).toISOString().slice(0, 10);
}

/** As the English texts write it. */
const inWords = (date: string): string =>
  new Intl.DateTimeFormat('en', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  );

interface Setting {
  readonly shop: Place;
  readonly customer: Place;
  readonly now: string;
}

const policyOf = ({ shop }: Setting): ReplyRequest['policy'] => {
  const policy = aWorldlyPolicy();
  return { ...policy, brand: { ...policy.brand, timezone: PLACES[shop].zone } };
};

const destinationOf = ({ customer }: Setting) => {
  const { country, region } = PLACES[customer];
  return { city: 'Larkspur', region, postcode: null, country };
};

const ago = (now: string, hours: number): string =>
  new Date(Date.parse(now) - hours * 3_600_000).toISOString();

/** A parcel scanned some minutes ago, due so many days from the customer's today. */
function onItsWay(setting: Setting, state: 'in_transit' | 'out_for_delivery', dueIn: number): OrderPicture {
  const { now, customer } = setting;
  const { country, region, zone } = PLACES[customer];
  const scan = aScan({ at: ago(now, 0.25), state, vendorStatus: state, country, region });
  return pictureIn({
    order: anOrder({
      processedAt: ago(now, 48),
      createdAt: ago(now, 48),
      destination: destinationOf(setting),
      shipments: [aShipment({ createdAt: ago(now, 40) })],
    }),
    trackings: [
      aTracking({ state, scans: [scan], estimatedDelivery: dayAt(now, zone, dueIn), fetchedAt: now }),
    ],
    policy: policyOf(setting),
    now,
  });
}

function written(picture: OrderPicture, setting: Setting) {
  const { now } = setting;
  // The facts of the look-up, and none of the samples'.
  const request = { ...aRequest(picture, { policy: policyOf(setting), now }), picture };
  const reply = writer.write(request);
  if (reply.kind !== 'written') throw new Error(`${JSON.stringify(setting)}: ${JSON.stringify(reply)}`);
  return reply;
}

const WEEKEND = [0, 6];
const isWeekday = (date: string): boolean => !WEEKEND.includes(new Date(`${date}T12:00:00Z`).getUTCDay());

describe.each(PAIRS)('a shop in %s, a customer in %s, at any hour', (shop, customer) => {
  const { zone } = PLACES[customer];

  it('says the day of arrival, and “today” when it is today for the customer', () => {
    for (const now of HOURS) {
      const setting = { shop, customer, now };
      const due = inWords(dayAt(now, zone));
      expect(written(onItsWay(setting, 'in_transit', 0), setting).text).toContain(
        `is expected today, ${due}.`,
      );
      const later = inWords(dayAt(now, zone, 3));
      expect(written(onItsWay(setting, 'in_transit', 3), setting).text).toContain(`is expected on ${later}.`);
    }
  });

  it('says of a parcel on the van that it went out today', () => {
    for (const now of HOURS) {
      const setting = { shop, customer, now };
      const picture = onItsWay(setting, 'out_for_delivery', 0);
      expect(written(picture, setting).text).toContain(`today, ${inWords(dayAt(now, zone))}.`);
    }
  });

  it('names a weekday for writing back that lies ahead of the customer', () => {
    for (const now of HOURS) {
      const setting = { shop, customer, now };
      for (const dueIn of [0, 3]) {
        const { writeBackDay } = written(onItsWay(setting, 'in_transit', dueIn), setting);
        expect(writeBackDay !== null && isWeekday(writeBackDay)).toBe(true);
        expect(writeBackDay ?? '').toMatch(/^2026-11-/);
        expect((writeBackDay ?? '') > dayAt(now, zone, dueIn)).toBe(true);
      }
    }
  });

  it('says the day of dispatch as long as it lies ahead of the shop', () => {
    for (const now of HOURS) {
      const setting = { shop, customer, now };
      const leaves = dayAt(now, PLACES[shop].zone);
      const picture = pictureIn({
        order: anUnfulfilledOrder({
          processedAt: ago(now, 1),
          createdAt: ago(now, 1),
          destination: destinationOf(setting),
          promise: { shipBy: ago(now, -0.25), shipNotBefore: null, deliverFrom: null, deliverBy: null },
        }),
        policy: policyOf(setting),
        now,
      });
      const { text, writeBackDay } = written(picture, setting);
      expect(text).toContain(`expected to leave us by ${inWords(leaves)}.`);
      expect((writeBackDay ?? '') > dayAt(now, zone)).toBe(true);
    }
  });
});
