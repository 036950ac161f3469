import { type CarrierTable, codeTable, upperCase } from './carrier-word.ts';

/** GLS: the statuses of its Track and Trace interface. */
export const GLS: CarrierTable = {
  carrier: 'GLS',
  fold: upperCase,
  codes: codeTable([
    {
      codes: 'PREADVICE PLANNEDPICKUP INPICKUP',
      state: 'label_created',
      actionBy: 'shop',
      says: 'announced; GLS does not have it yet',
    },
    {
      codes: 'NOTPICKEDUP',
      state: 'delayed',
      actionBy: 'shop',
      says: 'GLS could not pick it up from the shop',
    },
    { codes: 'INTRANSIT', state: 'in_transit', actionBy: 'nobody', says: 'on its way with GLS' },
    { codes: 'INWAREHOUSE', state: 'in_transit', actionBy: 'nobody', says: 'in a depot of GLS' },
    { codes: 'INDELIVERY', state: 'out_for_delivery', actionBy: 'nobody', says: 'out for delivery' },
    {
      codes: 'NOTDELIVERED',
      state: 'attempted',
      actionBy: 'customer',
      says: 'it was not delivered',
      vague: true,
    },
    {
      codes: 'DELIVEREDPS',
      state: 'available_for_pickup',
      actionBy: 'customer',
      says: 'in a parcel shop, to be collected',
    },
    { codes: 'DELIVERED', state: 'delivered', actionBy: 'nobody', says: 'delivered' },
    { codes: 'CANCELED', state: 'label_voided', actionBy: 'shop', says: 'cancelled' },
    { codes: 'FINAL', state: null, actionBy: 'nobody', says: 'GLS has closed the record' },
  ]),
  sentences: [],
};
