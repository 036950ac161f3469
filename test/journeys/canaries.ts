import type { World } from '../support/world.ts';
import { aCustomer, type Customer } from './story.ts';

/**
 * Words and numbers that occur nowhere else, one in every field of an order and its parcel. Whoever may not be told
 * about the order must see none of them in anything that left.
 */
export const CANARIES = {
  item: 'Periwinkle Zeppelin',
  variant: 'Chartreuse Bassoon',
  city: 'Quillfordshire',
  province: 'QX',
  postcode: '90417',
  firstName: 'Zebulonia',
  value: '317.43',
  refund: '113.57',
  tag: 'canarytag',
  statusPage: 'authenticate',
  confirmation: 'QZX9CANARY',
  carrierText: 'Departed from canary facility Oswaldine',
  scanCity: 'TUMBLEWICK',
  signer: 'Persephonella Quibble',
  publicPage: 'track.easypost.com',
  shopEventCity: 'Marrowgate',
  shopEventText: 'Canary handed to courier Thaddeusz',
} as const;

/** A day nobody would guess, as a date in words and in figures. */
const DAYS = ['November 27', 'Nov 27', '2026-11-27', '27/11', '11/27'];

const ORDER = {
  firstName: CANARIES.firstName,
  lines: [CANARIES.item, CANARIES.variant],
  value: CANARIES.value,
  tags: [CANARIES.tag],
  confirmationNumber: CANARIES.confirmation,
  refunds: [{ amount: CANARIES.refund }],
  shippingAddress: {
    firstName: CANARIES.firstName,
    city: CANARIES.city,
    provinceCode: CANARIES.province,
    zip: CANARIES.postcode,
    countryCodeV2: 'US',
  },
};

/** An order and a parcel full of canaries. */
export function aVictim(world: World): Customer {
  const customer = aCustomer(world, {
    order: ORDER,
    parcel: {
      estimate: '2026-11-27',
      signedBy: CANARIES.signer,
      destination: {
        city: CANARIES.city.toUpperCase(),
        state: CANARIES.province,
        zip: CANARIES.postcode,
        country: 'US',
      },
      details: [
        {
          hoursAgo: 50,
          status: 'pre_transit',
          message: 'Label created',
          city: CANARIES.scanCity,
          state: 'OH',
          country: 'US',
        },
        {
          hoursAgo: 5,
          status: 'in_transit',
          detail: 'departed_facility',
          message: CANARIES.carrierText,
          city: CANARIES.scanCity,
          state: 'OH',
          country: 'US',
        },
      ],
    },
  });
  world.sandbox.shopify.world.updateOrder(customer.order, {
    email: customer.address,
    fulfillments: [
      {
        number: customer.trackingNumber,
        company: 'UPS',
        events: [
          {
            status: 'IN_TRANSIT',
            happenedAt: '2026-11-18T08:00:00Z',
            message: CANARIES.shopEventText,
            city: CANARIES.shopEventCity,
          },
        ],
      },
    ],
  });
  return customer;
}

/** Everything that left towards anybody outside the team, in either helpdesk: public texts, and mails with their addresses. */
export function everythingPublic({ sandbox }: World): string {
  const zendesk = sandbox.zendesk
    .inbox()
    .flatMap(({ comments }) =>
      comments.filter((comment) => comment.by === 'bot' && comment.public).map(({ html }) => html),
    );
  const gorgias = sandbox.gorgias.desk.mails.flatMap(({ to, subject, html, text }) => [
    ...to,
    subject,
    html ?? '',
    text ?? '',
  ]);
  return [...zendesk, ...gorgias].join('\n');
}

/** Which of them are in this text. */
export const leaksOf = (text: string, victim: Customer): readonly string[] =>
  [...Object.values(CANARIES), ...DAYS, victim.trackingNumber, victim.address].filter((canary) =>
    text.toLowerCase().includes(canary.toLowerCase()),
  );
