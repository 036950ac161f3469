import type { TrackingFormat } from './tracking-format.ts';

/** UPS; from the format data named in PROVENANCE.md. */
export const UPS_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'ups',
    name: 'UPS',
    shape: /^1Z(?<SerialNumber>[A-Z0-9]{15})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod10', evens: 1, odds: 2 },
    proof: 'nothing',
    carrier: /\bups\b/,
    numbers: {
      valid: [
        '1Z5R89390357567127',
        '1Z879E930346834440',
        '1Z410E7W0392751591',
        '1Z8V92A70367203024',
        ' 1 Z 8 V 9 2 A 7 0 3 6 7 2 0 3 0 2 4 ',
        '1ZXX3150YW44070023',
      ],
      invalid: ['2Z5R89390357567127', '1A5R89390357567127', '1Z1111111111111111'],
    },
  },
  {
    id: 'ups-waybill',
    name: 'UPS Waybill',
    shape: /^[AHJKTV](?<SerialNumber>\d{9})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod10', evens: 1, odds: 2 },
    proof: 'words',
    carrier: /\bups\b/,
    numbers: {
      valid: ['K1506235620', 'K 150 623 562 0', 'K2479825491', 'J4603636537', 'V0490119172', 'V0431105627'],
      invalid: ['K1506235622', 'K2479825492', 'J4603636538', 'V0411335627', 'V0423305841'],
    },
  },
];
