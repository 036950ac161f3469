import type { TrackingFormat } from './tracking-format.ts';

/** LaserShip; from the format data named in PROVENANCE.md. */
export const LASERSHIP_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'lasership_lx',
    name: 'LaserShip LX',
    shape: /^L[AIEHNX][1-3](?<SerialNumber>\d{7})$/,
    proof: 'nothing',
    carrier: /\blasership\b/,
    numbers: {
      valid: [
        'LX17635036',
        'LX 176 35035',
        'LX17635034',
        'LI 129 79072',
        'LI12976442',
        'LA28376237',
        'LA28372694',
        'LH13830790',
        'LH13816137',
        'LH13820469',
        'LH13831034',
        'LH13821737',
        'LH13820881',
        'LH13820881',
        'LH13812209',
        'LH13800911',
        'LH13795254',
        'LE10917377',
        'LE10913900',
        'LE10913753',
        'LN30083672',
      ],
      invalid: ['LX9763503N', 'LH9176350N6', 'XA17635036', 'L A 9 7 6 3 5 0 3 6 '],
    },
  },
  {
    id: 'lasership_1ls7',
    name: 'LaserShip 1LS7 (15)',
    shape: /^1LS7[12]\d{4}(?<SerialNumber>\d{6})$/,
    proof: 'nothing',
    carrier: /\blasership\b/,
    numbers: {
      valid: ['1LS717793482164', '1LS724505321754', '1LS720000000000', ' 1 L S 7 2 0 0 0 0 0 0 0 0 0 0 '],
      invalid: ['1LX734505321754'],
    },
  },
  {
    id: 'lasership-1ls7-18',
    name: 'LaserShip 1LS7 (18)',
    shape: /^1LS7[12]\d{2}01[1-4](?<SerialNumber>\d{6})-1$/,
    proof: 'nothing',
    carrier: /\blasership\b/,
    numbers: {
      valid: ['1LS7119013618127-1', ' 1 L S 7 1 1 9 0 1 3 6 1 8 1 2 7 - 1 '],
      invalid: ['1LS7119013618127-2'],
    },
  },
  {
    id: 'lasership_1lscx',
    name: 'LaserShip 1LSCX (15)',
    shape: /^1LSCX(?<SerialNumber>[0-9A-Z]{10})$/,
    proof: 'nothing',
    carrier: /\blasership\b/,
    numbers: { valid: ['1LS CX VE00 58631Y', '1LSCXVE005BUEFX'], invalid: ['1LSCZVE0058631Y'] },
  },
];
