import type { TrackingFormat } from './tracking-format.ts';

/** Yodel; from the format data named in PROVENANCE.md. */
export const YODEL_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'yodel',
    name: 'Yodel',
    shape: /^JJ?D(?<SerialNumber>\d{16})$/,
    proof: 'nothing',
    carrier: /\byodel\b/,
    numbers: {
      valid: [
        'JJD0002257639032011',
        'JJD0002255380054291',
        'JD0002242617644732',
        'JD0002254405060992',
        'J J D 0 0 0 2 2 5 7 6 3 9 0 3 2 0 2 0',
      ],
      invalid: ['JD000225440506099', 'JC0002254405060992'],
    },
  },
];
