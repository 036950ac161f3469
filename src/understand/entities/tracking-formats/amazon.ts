import type { TrackingFormat } from './tracking-format.ts';

/** Amazon; from the format data named in PROVENANCE.md. */
export const AMAZON_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'amazon_logistics',
    name: 'Amazon Logistics',
    shape: /^TB[ACM](?<SerialNumber>\d{12})$/,
    proof: 'nothing',
    carrier: /\bamazon\b/,
    numbers: {
      valid: ['TBA000000000000', 'TBA010000000000', 'TBC 000000000000', 'TBM502887274000'],
      invalid: ['TBA50288727400A', '000000000000000', '000000000000', 'TBB000000000000'],
    },
  },
  {
    id: 'amazon_international',
    name: 'Amazon International',
    shape: /^[AFC](?<SerialNumber>\d{10})$/,
    proof: 'label',
    carrier: /\bamazon\b/,
    numbers: { valid: ['C1004444443', 'C1004444444'], invalid: ['D1234567890'] },
  },
];
