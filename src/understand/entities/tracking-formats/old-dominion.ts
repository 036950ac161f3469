import type { TrackingFormat } from './tracking-format.ts';

/** Old Dominion Freight Line; from the format data named in PROVENANCE.md. */
export const OLD_DOMINION_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'old-dominion',
    name: 'Old Dominion',
    shape: /^(?<SerialNumber>(?:77[78]|072|780)\d{7})(?<CheckDigit>\d)$/,
    checksum: { name: 'luhn' },
    proof: 'words',
    carrier: /\bold dominion\b/,
    numbers: {
      valid: ['07209562763', ' 0 7 2 0 9 5 6 2 7 6 3 ', '77767553207', '77806528897', '78045768393'],
      invalid: ['07209562773', '79927398713', '10000000000'],
    },
  },
  {
    id: 'old-dominion-guaranteed-shipment',
    name: 'Old Dominion Guaranteed Shipment',
    shape: /^(?<SerialNumber>80\d{8})(?<CheckDigit>\d)$/,
    checksum: { name: 'luhn' },
    proof: 'words',
    carrier: /\bold dominion\b/,
    numbers: {
      valid: ['80003280379', ' 8 0 0 0 3 2 8 0 3 7 9 ', '80993847369'],
      invalid: ['80003280389', '10000000000'],
    },
  },
];
