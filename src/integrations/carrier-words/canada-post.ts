import { type CarrierTable, codeTable, withoutZeros } from './carrier-word.ts';

/** Said of a parcel that already travels back: five codes then mean the way home. */
const GOING_BACK = /\b(?:return|returned|returning|sender)\b/;

/** Canada Post: the published scan events. Padded with zeros in its answers. */
export const CANADA_POST: CarrierTable = {
  carrier: 'Canada Post',
  fold: withoutZeros,
  codes: codeTable([
    {
      codes: '3000',
      state: 'label_created',
      actionBy: 'shop',
      says: 'label made; Canada Post does not have it yet',
    },
    { codes: '1300 1301 1302 2300', state: 'handed_over', actionBy: 'nobody', says: 'Canada Post has it' },
    {
      codes: '100 101 102 103 104 105 106 107 170 175 400 410 1414 621 622 623 624 625 626 627 628',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'on its way with Canada Post',
    },
    {
      codes: '174',
      when: GOING_BACK,
      state: 'returning',
      actionBy: 'shop',
      says: 'on its way back to the sender',
    },
    { codes: '174 500', state: 'out_for_delivery', actionBy: 'nobody', says: 'out for delivery' },
    {
      codes: '1496 1498',
      when: GOING_BACK,
      state: 'returning',
      actionBy: 'shop',
      says: 'back with the sender',
      backAtSender: true,
    },
    {
      codes:
        '1408 1409 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1432 1433 1434 1441 1442 1496 1498',
      state: 'delivered',
      actionBy: 'nobody',
      says: 'delivered',
    },
    {
      codes: '1461 1462 1463 1464 1465 1466 1467 1468 1469 1470 1471 1472 1473 1474 1475',
      state: 'delivered_elsewhere',
      actionBy: 'customer',
      says: 'left with a concierge or in a mail room',
    },
    // "Delivered" to a locker is waiting there: the customer does not have it yet.
    {
      codes: '1405',
      state: 'available_for_pickup',
      actionBy: 'customer',
      says: 'in a parcel locker, to be collected',
    },
    {
      codes: '1407 1701',
      state: 'available_for_pickup',
      actionBy: 'customer',
      says: 'waiting at the post office',
    },
    {
      codes: '1479',
      when: GOING_BACK,
      state: 'returning',
      actionBy: 'shop',
      says: 'back near the sender, who was left a card',
    },
    {
      codes: '1435 1436 1437 1438 1479 1488',
      state: 'available_for_pickup',
      actionBy: 'customer',
      says: 'tried once, and a card says where to collect it within 15 days',
    },
    {
      codes: '156',
      state: 'available_for_pickup',
      actionBy: 'customer',
      says: 'the last notice: collect it soon, or it goes back',
    },
    { codes: '1411 1443', state: 'attempted', actionBy: 'carrier', says: 'a delivery was tried' },
    {
      codes: '159 160 161 162 163',
      state: 'delayed',
      actionBy: 'carrier',
      says: 'late; nothing to be done',
    },
    {
      codes: '1412',
      when: GOING_BACK,
      state: 'returning',
      actionBy: 'shop',
      says: 'the address is wrong and it goes back to the sender',
    },
    {
      codes: '120 171 173 1412',
      state: 'address_issue',
      actionBy: 'customer',
      says: 'the address has to be checked',
    },
    { codes: '127 800 810 4330 4400', state: 'customs', actionBy: 'carrier', says: 'with customs' },
    {
      codes: '1100 1415 1416 1417 1418 1419 1420 1481 1482 1491 1492 2600 2802 3001',
      state: 'returning',
      actionBy: 'shop',
      says: 'going back to the sender',
    },
    {
      codes: '181 182 183 184',
      state: 'returning',
      actionBy: 'shop',
      says: 'label or papers invalid, or no service: going back to the sender',
    },
    {
      codes: '1450 1483 1493 4650',
      state: 'lost_or_damaged',
      actionBy: 'shop',
      says: 'with the office for undeliverable mail',
    },
    {
      codes: '1490',
      state: 'in_transit',
      actionBy: 'nobody',
      says: 'sent on to the new address',
    },
    // They come after the delivery, and later than its scan: no headline.
    {
      codes: '20 21 2001',
      state: null,
      actionBy: 'nobody',
      says: 'signature or picture of the delivery filed',
    },
  ]),
  sentences: [
    {
      is: /\b(?:notice|delivery) card\b.*\bpick\W?up\b/,
      not: GOING_BACK,
      state: 'available_for_pickup',
      actionBy: 'customer',
      says: 'tried once, and a card says where to collect it',
    },
    {
      is: /\b(?:signature|photo)\b.*\b(?:available|recorded|captured)\b/,
      state: null,
      actionBy: 'nobody',
      says: 'signature or picture of the delivery filed',
    },
  ],
};
