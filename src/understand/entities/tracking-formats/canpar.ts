import type { TrackingFormat } from './tracking-format.ts';

/** Canpar; from the format data named in PROVENANCE.md. */
export const CANPAR_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'canpar_22',
    name: 'Canpar (22)',
    shape: /^(?<SerialNumber>[CDKLSUXZ]\d{21})$/,
    proof: 'nothing',
    carrier: /\bcanpar\b/,
    numbers: {
      valid: [
        'D576002440000001718010',
        'D576002440000001428004',
        'D576002440000002496001',
        'L576002440000000001004',
        'L576002440000000004001',
        'S576002440000000004001',
        'S576002440000000025001',
      ],
      invalid: ['1576002440000002510003', 'D57600244000000251000', 'M576002440000002510003'],
    },
  },
];
