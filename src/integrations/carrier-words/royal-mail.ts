import { type CarrierTable, codeTable, upperCase } from './carrier-word.ts';

/** Royal Mail: the few event codes that are public, and the sentences of its tracking page. */
export const ROYAL_MAIL: CarrierTable = {
  carrier: 'Royal Mail',
  fold: upperCase,
  codes: codeTable([
    { codes: 'EVPPA EVOCO', state: 'handed_over', actionBy: 'nobody', says: 'Royal Mail has it' },
    {
      codes: 'EVGMI EVDAC EVDAV',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'on its way with Royal Mail',
    },
    { codes: 'EVNMI', state: 'delayed', actionBy: 'carrier', says: 'sorted to the wrong place' },
    { codes: 'EVGPD', state: 'out_for_delivery', actionBy: 'nobody', says: 'out for delivery' },
    { codes: 'EVKSP', state: 'delivered', actionBy: 'nobody', says: 'delivered and signed for' },
    { codes: 'EVNRT', state: 'available_for_pickup', actionBy: 'customer', says: 'kept to be collected' },
    { codes: 'E1142', state: 'unknown', actionBy: 'shop', says: 'Royal Mail does not know this number' },
  ]),
  sentences: [
    {
      is: /\bsender (?:is )?(?:preparing|despatching|dispatching|has (?:told|advised))\b/,
      state: 'label_created',
      actionBy: 'shop',
      says: 'label made; Royal Mail does not have it yet',
    },
    {
      is: /\bitem (?:has )?(?:left|leaving) (?:the uk|our international)\b|\bleft our international processing cent/,
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'it has left the country; the next scan can be days away',
      lastOfTracking: true,
    },
    { is: /^in progress$/, state: 'in_transit', actionBy: 'nobody', says: 'on its way with Royal Mail' },
    { is: /^item received\b/, state: 'handed_over', actionBy: 'nobody', says: 'Royal Mail has it' },
    {
      is: /\b(?:due to be delivered today|out with (?:your |our )?(?:courier|postie|postwoman|postman))\b/,
      state: 'out_for_delivery',
      actionBy: 'nobody',
      says: 'out for delivery',
    },
    {
      is: /\bsafe ?place\b/,
      not: /\b(?:not|no|unable|requested|chosen)\b/,
      state: 'delivered',
      actionBy: 'nobody',
      says: "left in the receiver's safe place",
    },
  ],
};
