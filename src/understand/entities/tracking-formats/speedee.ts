import type { TrackingFormat } from './tracking-format.ts';

/** Spee-Dee Delivery; from the format data named in PROVENANCE.md. */
export const SPEEDEE_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'speedee',
    name: 'Spee-Dee (20)',
    shape: /^SP(?<SerialNumber>\d{18})$/,
    proof: 'nothing',
    carrier: /\bspee-?dee\b/,
    numbers: {
      valid: [
        'SP029692510000920746',
        'SP029692510000901479',
        'SP029692510000688332',
        'SP029692510000279301',
        'SP029692450001607639',
      ],
      invalid: ['029692510000920746', 'SX029692510000920746'],
    },
  },
];
