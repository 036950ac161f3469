import { TOLD } from '../conversation/same-case.ts';
import type { Told } from '../ports/run-book.ts';
import type { Fact } from '../ticket/fact.ts';
import type { OrderPicture } from '../ticket/order-picture.ts';

/** What is new since our last answer on the ticket, most telling first. */
type News = 'delivered' | 'new_date' | 'new_scan' | 'nothing';

/**
 * The picture with facts of what changed since we last answered about this order: `told_on`, `told_delivery` (the date
 * we had then) and `news`. Only for orders of one parcel at most: of several, one would have to say which.
 * @param told the facts our newest answer on the ticket was made from; `null`: there is none
 */
export function withNews(picture: OrderPicture, told: Told | null): OrderPicture {
  if (told === null || picture.order === null || told.orderName !== picture.order.name) return picture;
  const before = valuesOf(told.facts);
  const now = valuesOf(picture.facts);
  const news = newsBetween(before, now, told.condition === picture.condition);
  if (news === null) return picture;
  const fact = (name: string, value: string): Fact => ({
    name,
    value,
    source: 'earlier_answer',
    at: told.at,
  });
  const delivery = before.get('estimated_delivery');
  return {
    ...picture,
    facts: [
      ...picture.facts,
      fact('told_on', told.at),
      ...(delivery === undefined ? [] : [fact('told_delivery', delivery)]),
      fact('news', news),
    ],
  };
}

type Values = ReadonlyMap<string, string>;

function newsBetween(before: Values, now: Values, sameCondition: boolean): News | null {
  if ([before, now].some((values) => Number(values.get('parcels_total') ?? 0) > 1)) return null;
  const sameParcel = before.get('tracking_number') === now.get('tracking_number');
  if (!sameParcel && before.has('tracking_number')) return null;
  if (now.has('delivered_on') && !before.has('delivered_on')) return 'delivered';
  const [then, date] = [before.get('estimated_delivery'), now.get('estimated_delivery')];
  if (then !== undefined && date !== undefined && then !== date) return 'new_date';
  if (later(now.get('last_scan_at'), before.get('last_scan_at'))) return 'new_scan';
  const same = sameCondition && TOLD.every((name) => before.get(name) === now.get(name));
  return same ? 'nothing' : null;
}

/** `undefined` is before every moment. */
const later = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && (other === undefined || Date.parse(one) > Date.parse(other));

const valuesOf = (facts: readonly Fact[]): Values => new Map(facts.map(({ name, value }) => [name, value]));
