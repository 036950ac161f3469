import { type CarrierTable, codeTable, upperCase } from './carrier-word.ts';

/** USPS: event codes of its Publication 199. Two digits; `3` is `03`. */
export const USPS: CarrierTable = {
  carrier: 'USPS',
  fold: (code) => (/^\d$/.test(code) ? `0${code}` : upperCase(code)),
  codes: codeTable([
    {
      codes: 'GX MA',
      state: 'label_created',
      actionBy: 'shop',
      says: 'label made; USPS does not have it yet',
    },
    {
      codes: 'TM',
      state: 'label_created',
      actionBy: 'shop',
      says: 'handed to USPS in bulk; not yet scanned one by one',
    },
    { codes: '03 OA', state: 'handed_over', actionBy: 'nobody', says: 'USPS has it' },
    {
      codes: '07 10 80 81 82 42 A1 L1 NT PC SF T1 UA',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'on its way with USPS',
    },
    {
      codes: '06 AD',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'sent on to the address that the post office has',
    },
    { codes: 'OF', state: 'out_for_delivery', actionBy: 'nobody', says: 'out for delivery' },
    { codes: '01', state: 'delivered', actionBy: 'nobody', says: 'delivered' },
    {
      codes: '02 51 52 53 55',
      state: 'attempted',
      actionBy: 'customer',
      says: 'tried, and a notice was left; ask for redelivery or collect it',
    },
    {
      codes: '14 16 17',
      state: 'available_for_pickup',
      actionBy: 'customer',
      says: 'waiting at the post office, about 15 days',
    },
    { codes: 'DX', state: 'delayed', actionBy: 'carrier', says: 'arriving late; nothing to be done' },
    { codes: '08 15', state: 'delayed', actionBy: 'carrier', says: 'sent to the wrong place and sent on' },
    {
      codes: '05 21 22 23 24 25 26',
      state: 'address_issue',
      actionBy: 'customer',
      says: 'not deliverable to this address; usually it goes back next',
    },
    {
      codes: '04 09 27 28 29 31 H0',
      state: 'returning',
      actionBy: 'shop',
      says: 'refused, unclaimed or not deliverable: going back to the sender',
    },
    { codes: '44', state: 'returning', actionBy: 'shop', says: 'called back by the sender' },
  ]),
  sentences: [
    {
      is: /\bmoving (?:through|within) (?:the )?(?:usps )?network\b/,
      not: /\blate\b/,
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'on its way with USPS; scans may be days apart',
    },
    {
      is: /^alert\b.*\bawaiting delivery scan\b/,
      state: 'unknown',
      actionBy: 'shop',
      says: 'the post office has not scanned the delivery',
    },
  ],
};
