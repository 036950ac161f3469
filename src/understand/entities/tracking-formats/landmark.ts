import type { TrackingFormat } from './tracking-format.ts';

/** Landmark Global LTN; from the format data named in PROVENANCE.md. */
export const LANDMARK_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'landmark_global',
    name: 'Landmark Global LTN',
    shape: /^LTN(?<SerialNumber>\d{8})N1$/,
    proof: 'nothing',
    carrier: /\blandmark global\b/,
    numbers: {
      valid: ['LTN74207623N1', 'LTN74209518N1', 'LTN74224021N1'],
      invalid: ['LSN74209518N2', 'LSN74209518N1'],
    },
  },
];
