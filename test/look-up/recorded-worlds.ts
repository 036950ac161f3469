import { Tracker } from '../../src/integrations/carriers/easypost/schema.ts';
import { toTracking } from '../../src/integrations/carriers/easypost/to-tracking.ts';
import { orderedAt } from '../../src/look-up/ordered-at.ts';
import type { Order } from '../../src/ticket/order.ts';
import { anOrder, NOW } from '../support/an-order.ts';
import type { WorldOf } from './picture-in.ts';

/** One detail of a tracker, in EasyPost's words. */
export interface Detail {
  readonly at: string;
  readonly status?: string;
  readonly detail?: string;
  readonly message?: string;
  readonly city?: string | null;
  readonly state?: string;
}

export interface Recorded {
  /** Oldest first, as EasyPost lists them. */
  readonly details: readonly Detail[];
  /** The roll-up; default: the newest detail's. */
  readonly status?: string;
  readonly statusDetail?: string | null;
  /** A calendar day; written as EasyPost does, as midnight UTC beside the local day. */
  readonly estimate?: string;
  /** A moment instead, as test trackers and some carriers give it: without a place, or a local day. */
  readonly moment?: string;
  readonly carrier?: string;
  /** What the carrier expected when it was asked before. */
  readonly before?: string;
  readonly order?: Partial<Order>;
  readonly now?: string;
}

/**
 * A world whose parcel went through our own reading of EasyPost: an answer of the recorded shape (production trackers
 * of 2024, see `fixtures/easypost/PROVENANCE.md`) with invented values.
 */
export function recorded(given: Recorded): WorldOf {
  const order = anOrder(given.order);
  const now = given.now ?? NOW;
  const reading = {
    number: '1Z9X8Y7W0300000011',
    orderedAt: orderedAt(order),
    now: Date.parse(now),
    fetchedAt: now,
  };
  const { tracking } = toTracking(Tracker.parse(trackerOf(given)), reading);
  const finding = { kind: 'one', value: tracking, from: 'carrier' } as const;
  return {
    order,
    now,
    trackings: [{ number: tracking.number, finding, earlierEstimate: given.before ?? null }],
  };
}

function trackerOf(given: Recorded): unknown {
  const { details, status, statusDetail, estimate, moment = null, carrier = 'UPS' } = given;
  const newest = details.at(-1);
  return {
    id: 'trk_00c0ffee',
    object: 'Tracker',
    mode: 'production',
    tracking_code: '1Z9X8Y7W0300000011',
    status: status ?? newest?.status ?? 'in_transit',
    status_detail: statusDetail === undefined ? (newest?.detail ?? null) : statusDetail,
    created_at: '2026-11-16T14:05:00Z',
    updated_at: NOW,
    signed_by: null,
    weight: 17.6,
    est_delivery_date: estimate === undefined ? moment : `${estimate}T00:00:00Z`,
    shipment_id: null,
    carrier,
    tracking_details: details.map((detail) => ({
      object: 'TrackingDetail',
      message: detail.message ?? 'Departed facility',
      description: null,
      status: detail.status ?? 'in_transit',
      status_detail: detail.detail ?? null,
      datetime: detail.at,
      source: carrier,
      carrier_code: null,
      tracking_location: {
        object: 'TrackingLocation',
        city: detail.city === undefined ? 'LARKSPUR' : detail.city,
        state: detail.state ?? 'OH',
        country: 'US',
        zip: null,
      },
    })),
    carrier_detail:
      estimate === undefined ? null : { object: 'CarrierDetail', est_delivery_date_local: estimate },
    finalized: false,
    is_return: false,
    public_url: 'https://track.easypost.com/djE6dHJrXzAwMDE',
  };
}
