import type { TrackingFormat } from './tracking-format.ts';

/** Canada Post; from the format data named in PROVENANCE.md. */
export const CANADA_POST_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'canada_post',
    name: 'Canada Post (16)',
    shape: /^(?<SerialNumber>\d{15})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod10', evens: 3, odds: 1 },
    proof: 'words',
    carrier: /\bcanada post\b|\bpostes canada\b/,
    numbers: {
      valid: ['0073938000549297', '7035114477138472', '4002847016405018'],
      invalid: ['0073938000549292', '7035114477138471', '5002847016405018'],
    },
  },
];
