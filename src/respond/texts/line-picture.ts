import type { CalendarDate, Instant } from '../../ticket/instant.ts';
import type { OrderPicture } from '../../ticket/order-picture.ts';

/** All that a line to the customer is told of: the day by which a person answers, and no order whatever. */
export function linePicture(day: CalendarDate, now: Instant): OrderPicture {
  return {
    condition: 'no_order',
    row: null,
    action: 'person',
    why: 'a line knows no order',
    order: null,
    orders: [],
    parcels: [],
    leading: null,
    shipBy: null,
    promisedBy: null,
    facts: [{ name: 'answer_by', value: day, source: 'team', at: now }],
    unchecked: [],
  };
}
