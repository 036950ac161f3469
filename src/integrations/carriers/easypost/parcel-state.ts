import type { ParcelState } from '../../../ticket/shipment.ts';

/** Words EasyPost documents for `status`, and what they mean for a customer when the detail says nothing more. */
const BY_STATUS: Readonly<Record<string, ParcelState>> = {
  unknown: 'unknown',
  pre_transit: 'label_created',
  in_transit: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  delivered: 'delivered',
  available_for_pickup: 'available_for_pickup',
  return_to_sender: 'returning',
  failure: 'lost_or_damaged',
  cancelled: 'label_voided',
  // EasyPost or the carrier could not process the number: no news about the parcel, least of all bad news.
  error: 'unknown',
};

/**
 * The exception words among the details of `in_transit`. The others are noise (FedEx "Picked up" arrives as
 * `arrived_at_facility`, "On the way" as `unknown`), so they change nothing.
 */
const IN_TRANSIT_BY_DETAIL: Readonly<Record<string, ParcelState>> = {
  delayed: 'delayed',
  weather_delay: 'delayed',
  missorted: 'delayed',
  transit_exception: 'delayed',
  held: 'delayed',
  awaiting_information: 'action_needed',
  address_correction: 'address_issue',
  damaged: 'lost_or_damaged',
  lost: 'lost_or_damaged',
  refused: 'returning',
  return: 'returning',
};

/** The 28 words EasyPost documents for `status_detail`. */
export const STATUS_DETAILS = [
  'address_correction',
  'arrived_at_destination',
  'arrived_at_facility',
  'arrived_at_pickup_location',
  'awaiting_information',
  'cancelled',
  'damaged',
  'delayed',
  'delivery_exception',
  'departed_facility',
  'departed_origin_facility',
  'expired',
  'failure',
  'held',
  'in_transit',
  'label_created',
  'lost',
  'missorted',
  'out_for_delivery',
  'received_at_destination_facility',
  'received_at_origin_facility',
  'refused',
  'return',
  'status_update',
  'transferred_to_destination_carrier',
  'transit_exception',
  'unknown',
  'weather_delay',
] as const;

export const STATUSES: readonly string[] = Object.keys(BY_STATUS);

/** What EasyPost said about a parcel or one scan of it. `message` is the carrier's own sentence. */
export interface Said {
  readonly status: string;
  readonly detail: string | null;
  readonly message: string | null;
}

/** The state, and which of the vendor's words our tables do not list. */
export interface Read {
  readonly state: ParcelState;
  readonly unlisted: readonly string[];
}

/**
 * Our word for what EasyPost says. A status we do not know is `unknown`, never "in transit": to a customer that would
 * be a lie. A detail we do not know cannot be told from an exception, so it makes a moving parcel `unknown` as well.
 */
export function readState(said: Said): Read {
  const status = said.status.toLowerCase();
  const detail = said.detail?.toLowerCase() ?? null;
  const byStatus = BY_STATUS[status];
  const detailListed = detail === null || STATUS_DETAILS.some((listed) => listed === detail);
  const unlisted = [
    ...(byStatus === undefined ? [`status:${status}`] : []),
    ...(detailListed ? [] : [`status_detail:${detail}`]),
  ];
  if (byStatus === undefined) return { state: 'unknown', unlisted };
  if (byStatus === 'delivered') return { state: whereDelivered(said.message), unlisted };
  if (byStatus !== 'in_transit') return { state: byStatus, unlisted };
  if (!detailListed) return { state: 'unknown', unlisted };
  if (detail === 'delivery_exception') return { state: readException(said.message), unlisted };
  return { state: IN_TRANSIT_BY_DETAIL[detail ?? ''] ?? 'in_transit', unlisted };
}

const ELSEWHERE =
  /\b(?:agent|neighbou?rs?|lockers?|parcel ?shop|service ?point|access point|post office|concierge|reception|front desk|mail ?room)\b/i;

/** EasyPost has one word for delivered; only the carrier's sentence says that somebody else has the parcel. */
function whereDelivered(message: string | null): ParcelState {
  return message !== null && ELSEWHERE.test(message) ? 'delivered_elsewhere' : 'delivered';
}

/** Carriers' sentences behind `delivery_exception`, first match wins; the worse readings come first. */
const EXCEPTIONS: readonly (readonly [RegExp, ParcelState])[] = [
  [/\b(?:damaged?|lost|missing|destroyed|seized)\b/i, 'lost_or_damaged'],
  [/\b(?:refused|return(?:ed|ing)?)\b/i, 'returning'],
  [/\b(?:address|apartment|suite|no such number)\b/i, 'address_issue'],
  [/\b(?:dut(?:y|ies)|customs|payment|funds|document(?:s|ation)?)\b/i, 'action_needed'],
  [
    /\b(?:attempt(?:ed)?|not (?:available|home|in)|no one|nobody|unavailable|notice left|closed|no access)\b/i,
    'attempted',
  ],
  [/\b(?:weather|delay(?:ed)?)\b/i, 'delayed'],
];

/** A delivery exception is anything from a closed shop to a lost parcel; without a readable sentence nobody knows which. */
function readException(message: string | null): ParcelState {
  const hit = EXCEPTIONS.find(([pattern]) => message !== null && pattern.test(message));
  return hit?.[1] ?? 'unknown';
}
