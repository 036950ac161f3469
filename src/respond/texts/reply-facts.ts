import type { Conversation } from '../../ticket/conversation.ts';
import type { Instant } from '../../ticket/instant.ts';
import { type Intent, isAboutGoingBack } from '../../ticket/intent.ts';
import type { GoingBackState, OrderPicture } from '../../ticket/order-picture.ts';
import type { Policy } from '../../ticket/policy.ts';
import { hasRest, isRestPlanned } from './answered-as.ts';
import { backFacts } from './back-facts.ts';
import { dayWriter } from './days.ts';
import { neededFacts } from './needed-facts.ts';
import { dayAhead, NO_PARCEL, type ParcelFacts, type ParcelWorld, parcelFacts } from './parcel-facts.ts';
import { orderPage } from './public-links.ts';
import { policyWords, publicOrderName } from './public-values.ts';
import { refundFacts } from './refund-facts.ts';
import { todayThere, writeBackDayOf } from './write-back-day.ts';

/** Everything a template may say or ask. A text is a fact to be said; `null`: not known; a boolean can only be asked. */
export interface ReplyFacts extends ParcelFacts {
  readonly brand: string | null;
  readonly signature: readonly string[];
  /** The text asks something instead of answering, or only says that a person will. */
  readonly asking: boolean;
  /** The text says nothing but that a person will answer. */
  readonly handing_over: boolean;
  /** The day by whose end a person answers. */
  readonly answer_by_day: string | null;
  /** We have written on this ticket before. */
  readonly again: boolean;
  /** Nobody has asked: we keep the promise of an earlier answer. */
  readonly keeping: boolean;
  /** What is new since our last answer, which can only be asked; `null`: there was none, or it cannot be told in a word. */
  readonly news: string | null;
  /** The day of our last answer, and the date that was expected then. */
  readonly told_day: string | null;
  readonly told_expected_day: string | null;
  readonly order_name: string | null;
  readonly order_page: string | null;
  readonly ship_day: string | null;
  /** The shop's own word about arrival, where it lies ahead. */
  readonly promised_day: string | null;
  readonly cancelled_day: string | null;
  readonly refund_amount: string | null;
  readonly refund_day: string | null;
  /** How far goods and money on their way back are, which can only be asked; `null`: nobody asked for them. */
  readonly going_back: GoingBackState | null;
  readonly return_opened_day: string | null;
  readonly return_received_day: string | null;
  /** Until when waiting for the next step of a return, or for the bank, is usual; where it lies ahead. */
  readonly usual_until_day: string | null;
  /** How the arrival lies to the day the customer needs it by, which can only be asked; `null`: none is told. */
  readonly need_by: 'before' | 'same_day' | null;
  readonly need_by_day: string | null;
  readonly arrival_day: string | null;
  readonly write_back_day: string;
  readonly parcel_count: string;
  readonly one_parcel: boolean;
  readonly parcels: readonly ParcelFacts[];
  /** A part of the order has not been sent. */
  readonly rest_preparing: boolean;
  /** The shop has planned it for a later day: it is not being prepared yet. */
  readonly rest_planned: boolean;
  /** That part is later than usual or than promised (row 2). */
  readonly rest_late: boolean;
  /** Orders to choose from; empty unless the policy allows naming them. */
  readonly own_orders: readonly string[];
}

/** What a public text is for; a `line` says that a person will answer. */
export type TextPurpose = 'answer' | 'question' | 'line';

export interface FactsInput {
  readonly purpose: TextPurpose;
  readonly picture: OrderPicture;
  readonly intent: Intent;
  readonly conversation: Conversation;
  readonly policy: Policy;
  readonly language: string;
  readonly now: Instant;
}

/** Longest list of a customer's own orders (contract 4). */
const LISTED_ORDERS = 3;

export function replyFacts(input: FactsInput): ReplyFacts {
  const { policy, now, language } = input;
  const picture = pictureFor(input);
  const { order, parcels } = picture;
  const days = dayWriter(language, policy.brand.timezone, now);
  const said = (name: string): string | null =>
    picture.facts.find((fact) => fact.name === name)?.value ?? null;
  const today = todayThere({ picture, policy, language, now });
  const world: ParcelWorld = { days, policy, language, now, today, said };
  const leading = picture.leading ?? parcels[0] ?? null;
  const cancelledOn = order?.cancelledAt === undefined ? null : (said('cancelled_on') ?? order.cancelledAt);
  return {
    ...(leading === null
      ? NO_PARCEL
      : parcelFacts(leading, { number: null, prefix: prefixOf(parcels.indexOf(leading)) }, world)),
    ...whoWrites(input),
    ...whatIsNew(world, input.intent),
    order_name: publicOrderName(order?.name ?? null),
    order_page: orderPage(order?.statusPageUrl ?? null, policy),
    // Sent is what leaves the shop, in the shop's days.
    ship_day: dayAhead(picture.shipBy, { days, today: days.dateOf(now) }),
    promised_day: dayAhead(picture.promisedBy, world),
    cancelled_day: cancelledOn === null ? null : days.day(cancelledOn),
    ...refundFacts(order?.refunds ?? [], days, language),
    ...backFacts(picture, input.intent, world),
    ...neededFacts(picture, input, world),
    answer_by_day: dayAhead(said('answer_by'), { days, today: days.dateOf(now) }),
    write_back_day: days.day(writeBackDayOf({ picture, policy, language, now })),
    parcel_count: String(parcels.length),
    one_parcel: parcels.length === 1,
    parcels: parcels.map((parcel, index) =>
      parcelFacts(parcel, { number: index + 1, prefix: prefixOf(index) }, world),
    ),
    rest_preparing: hasRest(picture),
    rest_planned: isRestPlanned(picture),
    rest_late: picture.condition === 'preparing_late' && parcels.length > 0,
    own_orders: ownOrders(picture, policy),
  };
}

/** Facts of the first parcel carry no number. */
const prefixOf = (index: number): string => (index > 0 ? `parcel_${index + 1}_` : '');

const isOfLine = ({ name }: { readonly name: string }): boolean => name === 'answer_by';

/** A question and a line know no order, and a text about a return or a refund no parcel that once went out. */
function pictureFor({ purpose, picture, intent }: FactsInput): OrderPicture {
  if (purpose === 'line') return { ...withoutOrder(picture), facts: picture.facts.filter(isOfLine) };
  if (purpose === 'question') return withoutOrder(picture);
  return isAboutGoingBack(intent) ? { ...picture, parcels: [], leading: null } : picture;
}

/** A question reads the same whether an order exists or not, whatever somebody writes into its template. */
function withoutOrder(picture: OrderPicture): OrderPicture {
  return { ...picture, order: null, parcels: [], leading: null, shipBy: null, promisedBy: null, facts: [] };
}

function whoWrites({
  policy,
  purpose,
  conversation,
}: FactsInput): Pick<ReplyFacts, 'brand' | 'signature' | 'again' | 'keeping' | 'asking' | 'handing_over'> {
  return {
    brand: policyWords(policy.brand.name) || null,
    signature: policy.brand.signature.split(/\r?\n/).map(policyWords).filter(Boolean),
    again: conversation.ourPublicTexts > 0,
    keeping: conversation.keeps !== undefined,
    asking: purpose !== 'answer',
    handing_over: purpose === 'line',
  };
}

function whatIsNew(
  { days, said, today }: ParcelWorld,
  intent: Intent,
): Pick<ReplyFacts, 'news' | 'told_day' | 'told_expected_day'> {
  // What is new of a parcel is none of the return's.
  if (isAboutGoingBack(intent)) return { news: null, told_day: null, told_expected_day: null };
  const [on, delivery, date] = [said('told_on'), said('told_delivery'), said('estimated_delivery')];
  const news = said('news');
  return {
    // A new date that has passed is no news.
    news: news === 'new_date' && (date === null || date < today) ? null : news,
    told_day: on === null ? null : days.day(on),
    told_expected_day: delivery === null ? null : days.day(delivery),
  };
}

/** Named only where the policy allows it, all of them or none: a list with a hole would send the customer astray. */
function ownOrders(picture: OrderPicture, policy: Policy): readonly string[] {
  if (!policy.guards.listOwnOrders || picture.condition !== 'several_orders') return [];
  const names = picture.orders.map(({ name }) => publicOrderName(name)).filter((name) => name !== null);
  return names.length === picture.orders.length && names.length <= LISTED_ORDERS ? names : [];
}
