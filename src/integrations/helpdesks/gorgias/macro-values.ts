import type { MacroScene } from '../../../ticket/macro.ts';

const CUSTOMER = 'ticket.customer';
const ORDER = 'ticket.customer.integrations.shopify.orders[0]';
const PARCEL = `${ORDER}.fulfillments[0]`;

/**
 * Variables whose value we know, by the path that the vendor's help centre gives. Addresses of people and houses, and what
 * other apps add, are not ours to know; a missing entry is a value that is not known.
 */
export function macroValues(scene: MacroScene): ReadonlyMap<string, string> {
  const { ticket, order } = scene;
  const { requester } = ticket;
  const [first = '', ...rest] = (requester.name ?? '').trim().split(/\s+/u);
  const known: Readonly<Record<string, string | null | undefined>> = {
    'ticket.id': ticket.ref.id,
    'ticket.subject': ticket.subject,
    'ticket.channel': ticket.channel,
    'ticket.account.domain': ticket.account,
    'ticket.created_datetime': ticket.createdAt,
    'ticket.updated_datetime': ticket.updatedAt,
    [`${CUSTOMER}.id`]: requester.id,
    [`${CUSTOMER}.email`]: requester.address,
    [`${CUSTOMER}.name`]: requester.name,
    [`${CUSTOMER}.firstname`]: first,
    [`${CUSTOMER}.lastname`]: rest.join(' '),
    [`${CUSTOMER}.integrations.shopify.customer.first_name`]: order?.customerFirstName,
    [`${ORDER}.name`]: order?.name,
    [`${ORDER}.order_number`]: order?.name.replace(/\D/gu, ''),
    [`${ORDER}.created_at`]: order?.createdAt,
    [`${ORDER}.processed_at`]: order?.processedAt,
    [`${ORDER}.order_status_url`]: order?.statusPageUrl,
    [`${ORDER}.line_items[0].title`]: order?.lines[0]?.title,
    [`${ORDER}.line_items[0].name`]: order?.lines[0]?.title,
    [`${ORDER}.refunds[0].processed_at`]: order?.refunds[0]?.at,
    ...(order === null ? {} : parcelValues(scene)),
  };
  return new Map(Object.entries(known).flatMap(([path, value]) => (value ? [[path, value] as const] : [])));
}

function parcelValues({ parcel }: MacroScene): Readonly<Record<string, string | null>> {
  if (parcel === null) return {};
  return {
    [`${PARCEL}.tracking_number`]: parcel.trackingNumber,
    [`${PARCEL}.tracking_numbers`]: parcel.trackingNumber,
    [`${PARCEL}.tracking_numbers[0]`]: parcel.trackingNumber,
    [`${PARCEL}.tracking_url`]: parcel.trackingUrl,
    [`${PARCEL}.tracking_urls`]: parcel.trackingUrl,
    [`${PARCEL}.tracking_urls[0]`]: parcel.trackingUrl,
    [`${PARCEL}.tracking_company`]: parcel.carrier,
    [`${PARCEL}.created_at`]: parcel.labelAt,
  };
}
