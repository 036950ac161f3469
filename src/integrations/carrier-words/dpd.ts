import { type CarrierTable, codeTable, upperCase } from './carrier-word.ts';

/** DPD: the five statuses that it publishes. */
export const DPD: CarrierTable = {
  carrier: 'DPD',
  fold: (code) => upperCase(code).replaceAll(/[^A-Z0-9]/g, ''),
  codes: codeTable([
    { codes: 'INTRANSIT', state: 'in_transit', actionBy: 'nobody', says: 'on its way with DPD' },
    { codes: 'COURIER', state: 'in_transit', actionBy: 'nobody', says: 'with a courier of DPD' },
    {
      codes: 'PARCELSHOP',
      state: 'available_for_pickup',
      actionBy: 'customer',
      says: 'in a parcel shop, to be collected',
    },
    { codes: 'DELIVERED', state: 'delivered', actionBy: 'nobody', says: 'delivered' },
    {
      codes: 'DELIVERYFAILURE',
      state: 'attempted',
      actionBy: 'customer',
      says: 'it could not be delivered',
      vague: true,
    },
  ]),
  sentences: [],
};
