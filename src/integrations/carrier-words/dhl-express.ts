import { type CarrierTable, codeTable, upperCase } from './carrier-word.ts';

/** DHL Express: the published two-letter event codes. */
export const DHL_EXPRESS: CarrierTable = {
  carrier: 'DHL Express',
  fold: upperCase,
  codes: codeTable([
    // Of the whole shipment.
    { codes: '104', state: 'label_created', actionBy: 'shop', says: 'label made; DHL does not have it yet' },
    { codes: '102', state: 'in_transit', actionBy: 'nobody', says: 'on its way with DHL' },
    { codes: '101', state: 'delivered', actionBy: 'nobody', says: 'delivered' },
    { codes: '103', state: 'unknown', actionBy: 'shop', says: 'something went wrong', vague: true },
    // Of one piece.
    { codes: 'PU SA', state: 'handed_over', actionBy: 'nobody', says: 'DHL has it' },
    {
      codes: 'AD AF AR DF FD PL RR SM TR',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'on its way with DHL',
    },
    { codes: 'CR BR', state: 'in_transit', actionBy: 'nobody', says: 'through customs' },
    { codes: 'IC BN', state: 'customs', actionBy: 'carrier', says: 'with customs' },
    { codes: 'UD', state: 'customs', actionBy: 'carrier', says: 'held up in customs; DHL cannot hurry it' },
    {
      codes: 'CD',
      state: 'action_needed',
      actionBy: 'customer',
      says: 'customs waits for papers from the receiver or the sender',
    },
    { codes: 'HP', state: 'action_needed', actionBy: 'customer', says: 'duties must be paid first' },
    {
      codes: 'TP',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'handed to another company for the last mile',
      lastOfTracking: true,
    },
    { codes: 'WC', state: 'out_for_delivery', actionBy: 'nobody', says: 'with the courier' },
    { codes: 'NH CA', state: 'attempted', actionBy: 'carrier', says: 'nobody there, or closed; tried again' },
    { codes: 'ND', state: 'attempted', actionBy: 'carrier', says: 'not delivered', vague: true },
    { codes: 'BA CM', state: 'address_issue', actionBy: 'customer', says: 'wrong address, or moved away' },
    { codes: 'CC', state: 'available_for_pickup', actionBy: 'customer', says: 'waiting to be collected' },
    { codes: 'OK', state: 'delivered', actionBy: 'nobody', says: 'delivered' },
    { codes: 'DD', state: 'delivered', actionBy: 'shop', says: 'delivered damaged' },
    {
      codes: 'PD',
      state: 'unknown',
      actionBy: 'shop',
      says: 'some pieces were delivered, others not',
    },
    { codes: 'OH MC MD MS', state: 'delayed', actionBy: 'carrier', says: 'on hold or sent the wrong way' },
    { codes: 'RD', state: 'returning', actionBy: 'shop', says: 'the receiver refused it' },
    { codes: 'RT', state: 'returning', actionBy: 'shop', says: 'back with the sender', backAtSender: true },
    { codes: 'DS SS', state: 'lost_or_damaged', actionBy: 'shop', says: 'stopped or destroyed' },
    { codes: 'PY SC CS', state: null, actionBy: 'nobody', says: 'a payment or a change was noted' },
  ]),
  sentences: [],
};
