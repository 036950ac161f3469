import { DHL } from './carriers.ts';
import type { TrackingFormat } from './tracking-format.ts';

/** DHL; from the format data named in PROVENANCE.md. */
export const DHL_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'dhl_express',
    name: 'DHL Express',
    shape: /^(?<SerialNumber>\d{9,10})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod7' },
    proof: 'words',
    carrier: DHL,
    numbers: {
      valid: [
        '3318810025',
        '73891051146',
        '8487135506',
        '1099255990',
        '3821724944',
        '3318810036',
        '3318810014',
      ],
      invalid: ['3318810010', '3318810034', '3318810011'],
    },
  },
  {
    id: 'dhl_express_piece_id',
    name: 'DHL Express (Piece ID)',
    shape: /^J[A-Z]{2,3}(?<SerialNumber>\d{9,10})$/,
    proof: 'label',
    carrier: DHL,
    numbers: { valid: ['JJD0099999999', 'JVGL0999999990'], invalid: ['XJD0099999998'] },
  },
  {
    id: 'dhl_ecommerce',
    name: 'DHL E-Commerce',
    shape: /^(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)(?<SerialNumber>\d[0-9A-Z]{9,38})$/,
    proof: 'label',
    carrier: DHL,
    numbers: {
      valid: [
        'GM2951173225174494',
        'GM 2 9 5 117 32 25 1 7 44 9 4',
        'GM295117494011169042',
        'GM9E44608A27984866BA2D',
      ],
      invalid: [
        'GS295117494011169041',
        'GR295117494011169045',
        'AAAAAAAAAAAAAAAAAA',
        'ABCDEFGHILJKLMNOPQ',
        'ABCDEFGHILJKLMNOPQRSTU1234567890',
      ],
    },
  },
  {
    id: 'dhl_ecommerce_14',
    name: 'DHL E-Commerce (14)',
    shape: /^(?<SerialNumber>\d{14})$/,
    proof: 'label',
    carrier: DHL,
    numbers: {
      valid: ['60120172242323', '5108 7693037816', '60120174971147'],
      invalid: [
        'A60120172242323',
        '60120172242323B',
        '160120172242323',
        '6012017224232301',
        '601201722X2323',
        'GS295117494011169041',
        'GR295117494011169045',
      ],
    },
  },
];
