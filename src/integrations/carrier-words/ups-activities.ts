import type { CodeRow } from './carrier-word.ts';

/**
 * UPS's two-character codes of scans and reasons. UPS publishes about eight hundred, some of them in two lists with
 * two meanings; here are those a shop's parcels meet. The rest is told from the sentence beside the code.
 */
export const UPS_ACTIVITIES: readonly CodeRow[] = [
  {
    codes: 'DP',
    when: /\b(?:ready|manifest)\b/,
    state: 'label_created',
    actionBy: 'shop',
    says: 'label made; UPS does not have it yet',
  },
  {
    codes: 'MP RD OC PL',
    state: 'label_created',
    actionBy: 'shop',
    says: 'label made; UPS does not have it yet',
  },
  { codes: 'VP', state: 'label_voided', actionBy: 'shop', says: 'the label was cancelled' },
  { codes: 'OR PU PC PT XD Z5 P4 HF', state: 'handed_over', actionBy: 'nobody', says: 'UPS has it' },
  {
    codes: 'AR AT DP DS EP F0 F3 GD HL HU IP LC LM PG RB UI UL WH YP YT YX',
    state: 'in_transit',
    actionBy: 'nobody',
    says: 'scanned on its way',
  },
  {
    codes: '4B F7 LX LY RC XA XR YH YM YN ZW',
    state: 'in_transit',
    actionBy: 'nobody',
    says: 'handed to the post office for the last mile',
    lastOfTracking: true,
  },
  { codes: 'OD OF OT RK RL YF', state: 'out_for_delivery', actionBy: 'nobody', says: 'out for delivery' },
  {
    codes: '1U 2N 2T 4C 7M B3 B4 B8 L3 Y1 Y4',
    state: 'customs',
    actionBy: 'carrier',
    says: 'with customs',
  },
  { codes: 'BN', state: 'in_transit', actionBy: 'nobody', says: 'through customs' },
  {
    codes: '1W 2B 4T 7T 7U B5 B9 BA',
    state: 'action_needed',
    actionBy: 'shop',
    says: 'customs wants papers or details from sender or receiver',
  },
  { codes: '1C 7F EY', state: 'action_needed', actionBy: 'customer', says: 'import charges must be paid' },
  {
    codes: '2A 6D 7V 7W 7X C5 CR DF DJ PZ',
    state: 'delayed',
    actionBy: 'carrier',
    says: 'late because of weather or an emergency',
  },
  {
    codes: '1B 1K 1L 1V 1X 3T 7Y 7Z 8Y 8Z C6 CD CM D1 DU HA HH NW TH',
    state: 'delayed',
    actionBy: 'carrier',
    says: 'late; nothing to be done',
  },
  {
    codes: '9I AH',
    state: 'delayed',
    actionBy: 'carrier',
    says: 'the address was corrected; it takes longer',
  },
  {
    codes: 'A6 A7 A8 A9 AA AB AC AD AE AF AK AL CY DW H5 OJ',
    state: 'address_issue',
    actionBy: 'customer',
    says: 'UPS needs a better address',
  },
  {
    codes: 'C4 G3 GB KX L1 OH',
    state: 'attempted',
    actionBy: 'carrier',
    says: 'nobody could take it; UPS tries again',
  },
  {
    codes: 'AY G8 HQ IR',
    state: 'attempted',
    actionBy: 'customer',
    says: 'tried for the last time; the receiver has to arrange something',
  },
  {
    codes: 'FM G7 KZ',
    state: 'action_needed',
    actionBy: 'customer',
    says: 'the receiver must be there to sign or to pay',
  },
  {
    codes: '1N 2Q 5G I5 ZP ZQ',
    state: 'available_for_pickup',
    actionBy: 'customer',
    says: 'waiting to be collected; an Access Point keeps it about 7 days',
  },
  {
    codes: '2X 5R 6R YI ZS',
    state: 'in_transit',
    actionBy: 'nobody',
    says: 'on its way to an Access Point, not there yet',
  },
  { codes: '2W F4 FT KM', state: 'delivered', actionBy: 'nobody', says: 'delivered' },
  {
    codes: '3N 6C AM AN AP AQ AS I1 KP KR KS KT O4 UF XU',
    state: 'returning',
    actionBy: 'shop',
    says: 'refused, not collected or called back: it returns to the sender',
  },
  {
    codes: 'B0 PP',
    state: 'returning',
    actionBy: 'shop',
    says: 'back with the sender',
    backAtSender: true,
  },
  {
    codes: '1F 8D A2 BZ HE HR S9 TJ UO',
    state: 'lost_or_damaged',
    actionBy: 'shop',
    says: 'lost, damaged or destroyed',
  },
  {
    codes: 'JA JB L0 L8 LU PX UP UT ZA ZB ZC',
    state: null,
    actionBy: 'nobody',
    says: 'a wish, a date or a picture was noted; nothing moved',
  },
];
