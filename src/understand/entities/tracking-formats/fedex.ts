import type { TrackingFormat } from './tracking-format.ts';

/** FedEx; from the format data named in PROVENANCE.md. */
export const FEDEX_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'fedex_12',
    name: 'FedEx Express (12)',
    shape: /^(?<SerialNumber>\d{11})(?<CheckDigit>\d)$/,
    checksum: {
      name: 'sum_product_with_weightings_and_modulo',
      weightings: [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1],
      modulo1: 11,
      modulo2: 10,
    },
    proof: 'words',
    carrier: /\bfed ?ex\b/,
    numbers: {
      valid: [
        '986578788855',
        '477179081230',
        '799531274483',
        '790535312317',
        ' 7 9 0 5 3 5 3 1 2 3 1 7 ',
        '974367662710',
      ],
      invalid: ['996578788855'],
    },
  },
  {
    id: 'fedex_34',
    name: 'FedEx Express (34)',
    shape: /^[0-8]\d{19}(?<SerialNumber>\d{13})(?<CheckDigit>\d)$/,
    checksum: {
      name: 'sum_product_with_weightings_and_modulo',
      weightings: [1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1],
      modulo1: 11,
      modulo2: 10,
    },
    proof: 'words',
    carrier: /\bfed ?ex\b/,
    numbers: {
      valid: [
        '1001921334250001000300779017972697',
        '1001921380360001000300639585804382',
        '1001901781990001000300617767839437',
        ' 1 0 0 1 9 0 1 7 8 1 9 9 0 0 0 1 0 0 0 3 0 0 6 1 7 7 6 7 8 3 9 4 3 7 ',
        '1002297871540001000300790695517286',
        '1027590111820004833500785458233610',
        '1195266473930007521100871079919940',
        '1 1 9 52 6 64739 3000 75211 00 8710 799 199 40',
        '1195271874060007521100871140316925',
        '1195583874210007521100871140316936',
      ],
      invalid: ['1001901781990001000300617767839438'],
    },
  },
  {
    id: 'fedex_astra_32',
    name: 'FedEx ASTRA (32)',
    shape: /^3\d{15}(?<SerialNumber>\d{11})(?<CheckDigit>\d)\d{4}$/,
    checksum: {
      name: 'sum_product_with_weightings_and_modulo',
      weightings: [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1],
      modulo1: 11,
      modulo2: 10,
    },
    proof: 'words',
    carrier: /\bfed ?ex\b/,
    numbers: {
      valid: [
        '32971514560102447849175802862014',
        '32971510360102447848540980802018',
        '32971508360102447847941133172013',
        '33810799560000004380417923803212',
        '3 29715 145 6010244 784917580286 2014',
      ],
      invalid: ['32971514560102447849175802852014', '3297151456010244784917580286201'],
    },
  },
  {
    id: 'fedex_ground',
    name: 'FedEx Ground',
    shape: /^(?<SerialNumber>\d{14})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod10', evens: 1, odds: 3 },
    proof: 'words',
    carrier: /\bfed ?ex\b/,
    numbers: {
      valid: [
        '0414 4176 0228 964',
        '5682 8361 0012 000',
        ' 5 6 8 2   8 3 6 1   0 0 1 2   0 0 0 ',
        '5682 8361 0012 734',
      ],
      invalid: ['5682 8361 0012 732'],
    },
  },
  {
    id: 'fedex_ground_sscc_18',
    name: 'FedEx Ground (SSCC-18)',
    shape: /^\d{2}(?<SerialNumber>\d{15})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod10', evens: 3, odds: 1 },
    proof: 'words',
    carrier: /\bfed ?ex\b/,
    numbers: {
      valid: ['00 0123 4500 0000 0027', ' 0 0   0 1 2 3   4 5 0 0   0 0 0 0   0 0 2 7 '],
      invalid: ['000000000000000001'],
    },
  },
  {
    id: 'fedex_ground_96',
    name: 'FedEx Ground 96 (22)',
    shape: /^96\d{5}(?<SerialNumber>\d{14})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod10', evens: 1, odds: 3 },
    proof: 'words',
    carrier: /\bfed ?ex\b/,
    numbers: {
      valid: ['9611020987654312345672', ' 9 6 1 1 0 2 0 9 8 7 6 5 4 3 1 2 3 4 5 6 7 2 '],
      invalid: ['9600000000000000000001'],
    },
  },
  {
    id: 'fedex_ground_gsn',
    name: 'FedEx Ground GSN',
    shape: /^96\d{18}(?<SerialNumber>\d{13})(?<CheckDigit>\d)$/,
    checksum: {
      name: 'sum_product_with_weightings_and_modulo',
      weightings: [1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1],
      modulo1: 11,
      modulo2: 10,
    },
    proof: 'words',
    carrier: /\bfed ?ex\b/,
    numbers: {
      valid: [
        '9622001900000000000000776632517510',
        '9622001560000000000000794808390594',
        '9622001560001234567100794808390594',
        ' 9 6 2 2 0 0 1 5 6 0 0 0 1 2 3 4 5 6 7 1 0 0 7 9 4 8 0 8 3 9 0 5 9 4 ',
        '9632001560123456789900794808390594',
      ],
      invalid: ['9622001560001234567100794808390595', '9622001560001234567100794808390597'],
    },
  },
];
