import { type CarrierTable, codeTable, upperCase } from './carrier-word.ts';

/** FedEx: the published status codes of its Track service; EasyPost passes them on as `carrier_code` (recorded). */
export const FEDEX: CarrierTable = {
  carrier: 'FedEx',
  fold: upperCase,
  codes: codeTable([
    { codes: 'OC', state: 'label_created', actionBy: 'shop', says: 'label made; FedEx does not have it yet' },
    {
      codes: 'AP EP DS DR',
      state: 'label_created',
      actionBy: 'shop',
      says: 'waiting for FedEx to pick it up from the shop',
    },
    { codes: 'PD', state: 'delayed', actionBy: 'carrier', says: 'FedEx is late to pick it up from the shop' },
    { codes: 'PU PX', state: 'handed_over', actionBy: 'nobody', says: 'FedEx has it' },
    {
      codes: 'AA AC AF AO AR DP EA EO FD IT IX LO OF OW PF PL PM SF TR',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'on its way with FedEx',
    },
    {
      codes: 'OX AX TP',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'handed, or about to be handed, to the post office for the last mile',
      lastOfTracking: true,
    },
    { codes: 'CC', state: 'in_transit', actionBy: 'nobody', says: 'through customs' },
    { codes: 'CP CU', state: 'customs', actionBy: 'carrier', says: 'with customs' },
    { codes: 'CD', state: 'customs', actionBy: 'carrier', says: 'held up in customs', vague: true },
    { codes: 'BR', state: 'customs', actionBy: 'carrier', says: 'with a customs broker' },
    { codes: 'DD DY', state: 'delayed', actionBy: 'carrier', says: 'late; nothing to be done' },
    {
      codes: 'SE',
      state: 'delayed',
      actionBy: 'carrier',
      says: 'something held it up on the way',
      vague: true,
    },
    {
      codes: 'DE',
      state: 'unknown',
      actionBy: 'shop',
      says: 'it could not be delivered, and FedEx does not say why',
      vague: true,
    },
    { codes: 'AD ED OD', state: 'out_for_delivery', actionBy: 'nobody', says: 'out for delivery' },
    {
      codes: 'HL',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'on its way to a FedEx location, or held there',
    },
    {
      codes: 'HP',
      state: 'available_for_pickup',
      actionBy: 'customer',
      says: 'waiting to be collected, about 5 business days',
    },
    { codes: 'DL', state: 'delivered', actionBy: 'nobody', says: 'delivered' },
    { codes: 'RS', state: 'returning', actionBy: 'shop', says: 'going back to the sender' },
    {
      codes: 'CA',
      state: 'label_voided',
      actionBy: 'shop',
      says: 'the shipment was cancelled',
    },
    {
      codes: 'SP CH RR RM RC RP LP RG RD',
      state: null,
      actionBy: 'nobody',
      says: 'a wish, a date or a return label was noted; nothing moved',
    },
  ]),
  sentences: [],
};
