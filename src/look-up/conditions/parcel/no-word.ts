import type { Condition } from '../../../ticket/condition.ts';
import type { Parcel } from '../../parcel.ts';
import { isDelivered } from '../../timeline.ts';
import { shipDaysSince } from '../../world.ts';
import { answer, businessDays, type Judgement, person } from '../judgement.ts';
import type { ParcelCondition } from './parcel-condition.ts';

/** Row 5: sent without a number, and nobody has said that it arrived. */
export const noTracking: ParcelCondition = ({ shipment, state }) =>
  shipment.trackingNumber === null && !isDelivered(state)
    ? person('no_tracking', 'sent without a tracking number')
    : null;

/** Calm news that the shop's own scans may tell in the carrier's place, with their time. */
const TOLD_BY_SHOP: readonly Condition[] = [
  'label_created',
  'in_transit',
  'in_transit_no_date',
  'out_for_delivery',
];

/**
 * Row 37, the half that may be answered: what the shop's own scans say stands in for the carrier, and is told as that.
 * A delivery is final, whoever tells of it.
 */
export function toldByShop<J extends Judgement>(judgement: J, parcel: Parcel): J {
  const { finding, evidence, state } = parcel;
  if (finding?.kind !== 'unavailable' || evidence !== 'shop' || isDelivered(state)) return judgement;
  // Nobody is connected who tracks this carrier: it is not silent, and the shop is the one that knows.
  if (finding.source === 'carriers' && finding.reason === 'denied') return judgement;
  if (judgement.action === 'person') return judgement;
  const condition = 'carrier_unavailable';
  const why = `${finding.source} could not be asked (${finding.reason}); by the shop's own scans: ${judgement.why}`;
  const action = TOLD_BY_SHOP.includes(judgement.condition) ? judgement.action : 'person';
  return { ...judgement, condition, action, why };
}

/** Row 37: the carrier could not be asked, and neither an earlier answer nor the shop's own scans are fresh enough. */
export const carrierUnavailable: ParcelCondition = ({ finding, evidence }) =>
  finding?.kind === 'unavailable' && evidence === 'none'
    ? person('carrier_unavailable', `${finding.source} could not be asked (${finding.reason})`)
    : null;

/** Rows 35 and 36: the carrier answers, and knows nothing of the number. */
export const trackingUnknown: ParcelCondition = (parcel, world) => {
  if (!isUnheardOf(parcel)) return null;
  const days = shipDaysSince(parcel.labelAt, world);
  const { pendingCalm } = world.policy.thresholds;
  return days <= pendingCalm
    ? answer('tracking_pending', 'the number is new and the carrier has no data yet')
    : person(
        'tracking_unknown',
        `the carrier still has no data after ${businessDays(days)} (limit ${pendingCalm})`,
      );
};

/** The carrier was asked, and knows nothing of the number. */
export function isUnheardOf({ finding, evidence, timeline }: Parcel): boolean {
  if (finding === null || finding.kind === 'unavailable' || timeline.recycled) return false;
  return evidence === 'none' && (finding.kind === 'none' || finding.value.scans.length === 0);
}

/** The carrier's newest word is one we do not know: it may mean anything, so it means nothing calm. */
export const unknownWord: ParcelCondition = ({ state, evidence }) =>
  state === 'unknown' && evidence !== 'none'
    ? person('unclear', 'what was said last of the parcel is not in our tables, or has no scan behind it')
    : null;
