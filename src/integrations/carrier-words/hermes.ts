import { type CarrierTable, codeTable, upperCase } from './carrier-word.ts';

/** Hermes Germany: the published 2x2 event codes. The first digit is no phase: 3500 is delivered, 3410 waits. */
export const HERMES: CarrierTable = {
  carrier: 'Hermes',
  // A number that lost its zeros (0600 -> 600) gets them back.
  fold: (code) => upperCase(code).replace(/^\d{1,3}$/, (digits) => digits.padStart(4, '0')),
  codes: codeTable([
    {
      codes: '0000',
      state: 'label_created',
      actionBy: 'shop',
      says: 'announced; Hermes does not have it yet',
    },
    {
      codes: '0600 0700 0800 0900',
      state: 'label_created',
      actionBy: 'shop',
      says: 'announced days ago, and Hermes still does not have it',
    },
    { codes: '1000 2400', state: 'handed_over', actionBy: 'nobody', says: 'handed to Hermes' },
    {
      codes: '1510 1610 1900 1901 1910 2000 2100 2300 3010 3300 4070 6090',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'on its way with Hermes',
    },
    { codes: '1710 1730', state: 'customs', actionBy: 'carrier', says: 'with customs' },
    { codes: '1720', state: 'in_transit', actionBy: 'nobody', says: 'through customs' },
    { codes: '1751', state: 'action_needed', actionBy: 'shop', says: 'customs rejected it' },
    {
      codes: '1810 1820 3430',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'handed to another carrier for the rest of the way',
      lastOfTracking: true,
    },
    { codes: '3000', state: 'out_for_delivery', actionBy: 'nobody', says: 'out for delivery today' },
    {
      codes: '3410',
      state: 'available_for_pickup',
      actionBy: 'customer',
      says: 'in a ParcelShop, to be collected',
    },
    { codes: '3500 3510 3511 3520', state: 'delivered', actionBy: 'nobody', says: 'delivered' },
    { codes: '3530', state: 'delivered', actionBy: 'nobody', says: 'collected from the ParcelShop' },
    { codes: '3710 4010 6081', state: 'returning', actionBy: 'shop', says: 'the receiver refused it' },
    {
      codes: '3715 4015',
      state: 'action_needed',
      actionBy: 'customer',
      says: 'cash on delivery was not paid',
    },
    { codes: '3720 4020', state: 'address_issue', actionBy: 'customer', says: 'the address was not found' },
    {
      codes: '3731 3732 3733 3751 3752 3753 4031 4032 4033 4051 4052 4053',
      state: 'attempted',
      actionBy: 'carrier',
      says: 'nobody could take it; tried again',
    },
    {
      codes: '3734 3754 4034 4054',
      state: 'returning',
      actionBy: 'shop',
      says: 'tried four times; it goes back to the sender',
    },
    {
      codes: '3740 4040 6085',
      state: 'lost_or_damaged',
      actionBy: 'shop',
      says: 'stopped because it may be damaged',
    },
    { codes: '4630', state: 'lost_or_damaged', actionBy: 'shop', says: 'missing in the ParcelShop' },
    {
      codes: '3750 3780 4024 4025 4050 4080 4100 4500 4610 4620 6086 6087 6088',
      state: 'delayed',
      actionBy: 'carrier',
      says: 'kept, sent on or not driven out: it takes longer',
    },
    {
      codes: '3782 3783 3784 3785 3786 3787 4081 4082 4083 4084 4085 4086 4087',
      state: 'action_needed',
      actionBy: 'customer',
      says: 'the receiver could not prove who they are',
    },
    {
      codes:
        '1520 3760 3761 3795 4035 4060 4061 4062 4095 6080 6082 6083 6084 6089 6092 6093 6094 6096 6098 6099',
      state: 'returning',
      actionBy: 'shop',
      says: 'going back to the sender',
    },
    { codes: '7500', state: 'returning', actionBy: 'shop', says: 'back with the sender', backAtSender: true },
    { codes: '9340 9341', state: 'label_voided', actionBy: 'shop', says: 'cancelled' },
    {
      codes: '4072 4690 9040 9041 9311 9315 9321 9322 9323 9324 9325 9327 9328 9381 9385 9391 9394 9395 9399',
      state: null,
      actionBy: 'nobody',
      says: 'a wish for the delivery was noted; nothing moved',
    },
  ]),
  sentences: [],
};
