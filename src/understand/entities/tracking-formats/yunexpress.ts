import type { TrackingFormat } from './tracking-format.ts';

/** YunExpress; from the format data named in PROVENANCE.md. */
export const YUNEXPRESS_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'yunexpress',
    name: 'YunExpress',
    shape: /^YT(?<SerialNumber>\d{16})$/,
    proof: 'nothing',
    carrier: /\byun ?express\b/,
    numbers: {
      valid: ['YT2229521272164446', 'YT2229521272164447', ' Y T 2 2 2 9 5 2 1 2 7 2 1 6 4 4 4 7 '],
      invalid: ['YT123456789012345'],
    },
  },
];
