import type { ParcelState, Scan, Shipment } from '../../../ticket/shipment.ts';
import type { EventAnswer, FulfillmentAnswer } from './order-answer.ts';
import { PARCEL_WORDS, type ParcelWord, provenState } from './parcel-words.ts';
import { FULFILLMENT_STANDS, inOurWords, PARCEL, type Unlisted } from './vocabulary.ts';

/** Without a roll-up all that is known is that the shop says it has sent something. */
const NO_WORD: ParcelState = 'label_created';

/** One shipment per tracking number; one without a number where the fulfillment has none. */
export function toShipments(fulfillment: FulfillmentAnswer, unlisted: Unlisted): Shipment[] {
  const parcel = asOneParcel(fulfillment, unlisted);
  const labels = fulfillment.trackingInfo.filter(({ company, number, url }) => company ?? number ?? url);
  if (labels.length <= 1) return [{ ...parcel, ...labelled(labels[0] ?? null) }];
  return labels.map((label, at) => ({
    ...parcel,
    ...labelled(label),
    ...unattributed(parcel.state),
    // "A label was voided" says it of one, and not of which: the carrier knows.
    void: parcel.void && !isOneOf(fulfillment),
    fulfilment: fulfillment.id,
    id: `${fulfillment.id}-${at + 1}`,
  }));
}

const isOneOf = ({ displayStatus, status }: FulfillmentAnswer): boolean =>
  displayStatus === 'LABEL_VOIDED' && FULFILLMENT_STANDS.get(status) !== false;

type Label = FulfillmentAnswer['trackingInfo'][number];
type LabelFields = Pick<Shipment, 'company' | 'trackingNumber' | 'trackingUrl'>;

function labelled(label: Label | null): LabelFields {
  return {
    company: label?.company ?? null,
    trackingNumber: label?.number ?? null,
    trackingUrl: label?.url ?? null,
  };
}

function asOneParcel(fulfillment: FulfillmentAnswer, unlisted: Unlisted): Omit<Shipment, keyof LabelFields> {
  const { id, createdAt, deliveredAt, events, fulfillmentLineItems: contents } = fulfillment;
  const state = rollUp(fulfillment, unlisted);
  const stands = inOurWords(FULFILLMENT_STANDS, fulfillment.status, true, unlisted);
  return {
    id,
    createdAt,
    void: state === 'label_voided' || !stands,
    state,
    scans: scansOf(events.nodes, unlisted),
    estimatedDelivery: fulfillment.estimatedDeliveryAt ?? newestEstimate(events.nodes),
    deliveredAt,
    // A cut-off list would tell the customer that the rest is somewhere else.
    items: contents.more ? [] : contents.nodes.map(({ lineItem }) => lineItem.title),
  };
}

/**
 * What may be said of each parcel of a fulfillment with several. Its scans, its delivery and its contents belong to
 * one of them, and nothing says to which: "delivered" on both would be an invention.
 */
function unattributed(
  state: ParcelState,
): Pick<Shipment, 'state' | 'scans' | 'estimatedDelivery' | 'deliveredAt' | 'items'> {
  const holdsForAll = state === 'label_created' || state === 'label_voided';
  return {
    state: holdsForAll ? state : 'unknown',
    scans: [],
    estimatedDelivery: null,
    deliveredAt: null,
    items: [],
  };
}

function rollUp({ displayStatus, events }: FulfillmentAnswer, unlisted: Unlisted): ParcelState {
  if (displayStatus === null) return NO_WORD;
  return provenState(inOurWords(PARCEL, displayStatus, 'unknown', unlisted), events.nodes.length > 0);
}

const UNLISTED: ParcelWord = {
  state: 'unknown',
  actionBy: 'shop',
  says: 'Shopify used a word that we do not know',
};

function scansOf(events: readonly EventAnswer[], unlisted: Unlisted): Scan[] {
  const scans = events.map((event) => ({
    at: event.happenedAt,
    ...readWord(event.status, unlisted),
    vendorStatus: event.status,
    vendorDetail: null,
    message: event.message,
    city: event.city,
    region: event.province,
    country: event.country,
  }));
  return scans.sort((a, b) => b.at.localeCompare(a.at));
}

function readWord(status: string, unlisted: Unlisted): Pick<Scan, 'state' | 'meaning'> {
  const { state, says, actionBy } = inOurWords(PARCEL_WORDS, status, UNLISTED, unlisted);
  return { state, meaning: { says, actionBy, lastOfTracking: false } };
}

function newestEstimate(events: readonly EventAnswer[]): string | null {
  const newest = events
    .filter(({ estimatedDeliveryAt }) => estimatedDeliveryAt !== null)
    .sort((a, b) => b.happenedAt.localeCompare(a.happenedAt))[0];
  return newest?.estimatedDeliveryAt ?? null;
}
