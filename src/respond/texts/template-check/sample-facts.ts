import type { Fact } from '../../../ticket/fact.ts';
import type { Order } from '../../../ticket/order.ts';
import type { OrderPicture, ParcelPicture } from '../../../ticket/order-picture.ts';

type Values = Readonly<Record<string, string | number | null>>;

/** The facts a look-up would have brought for a sample, by the names look-ups use; days are those of the moments. */
export function sampleFacts(picture: Omit<OrderPicture, 'facts'>): readonly Fact[] {
  const { order, orders, parcels, shipBy, promisedBy, goingBack, neededBy } = picture;
  const unsent = order?.lines.reduce((pieces, line) => pieces + line.unfulfilled, 0) ?? 0;
  const own = orders.map(({ name }, index): [string, string] => [`own_order_${index + 1}_name`, name]);
  return [
    ...facts(order === null ? {} : orderValues(order), ''),
    ...facts(
      {
        ship_by: shipBy,
        promised_by: promisedBy,
        parcels_total: parcels.length || null,
        items_unsent: unsent || null,
        usual_until: goingBack?.by ?? null,
        needed_by: neededBy?.date ?? null,
        day_named: neededBy?.named ?? neededBy?.date ?? null,
        arrival_expected: neededBy?.expected ?? null,
      },
      '',
    ),
    ...parcels.flatMap((parcel, index) =>
      facts(parcelValues(parcel), index === 0 ? '' : `parcel_${index + 1}_`),
    ),
    ...facts(Object.fromEntries(own), ''),
  ];
}

function orderValues({ name, statusPageUrl, cancelledAt, refunds, returns }: Order): Values {
  const [refund] = refunds;
  const [one] = returns;
  return {
    order_name: name,
    status_link: statusPageUrl,
    cancelled_on: cancelledAt === null ? null : dayOf(cancelledAt),
    refund_amount: refund === undefined ? null : `${refund.amount.amount} ${refund.amount.currency}`,
    refunded_on: refund === undefined ? null : dayOf(refund.at),
    return_opened_on: one === undefined ? null : dayOf(one.openedAt),
    return_received_on: one?.receivedAt === null || one === undefined ? null : dayOf(one.receivedAt),
  };
}

function parcelValues(parcel: ParcelPicture): Values {
  const { lastScan, deliveredAt } = parcel;
  const isThere = deliveredAt !== null;
  return {
    carrier: parcel.carrier,
    tracking_number: parcel.trackingNumber,
    tracking_link: parcel.trackingUrl,
    label_created_at: parcel.labelAt,
    last_scan_place: lastScan?.city ?? null,
    last_scan_at: lastScan?.at ?? null,
    last_scan_on: lastScan === null ? null : dayOf(lastScan.at),
    last_scan_state: lastScan?.state ?? null,
    estimated_delivery: isThere ? null : parcel.estimatedDelivery,
    estimated_before: isThere ? null : parcel.estimatedBefore,
    delivered_at: deliveredAt,
    delivered_on: deliveredAt === null ? null : dayOf(deliveredAt),
    as_of: parcel.asOf,
  };
}

const facts = (values: Values, prefix: string): Fact[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ name: prefix + name, value: String(value), source: 'sample', at: SAMPLED_AT }],
  );

const SAMPLED_AT = '2026-11-18T15:00:00.000Z';

const dayOf = (moment: string): string => moment.slice(0, 10);
