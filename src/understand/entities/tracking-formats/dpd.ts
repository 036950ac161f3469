import { DPD } from './carriers.ts';
import type { TrackingFormat } from './tracking-format.ts';

/** DPD; from the format data named in PROVENANCE.md. */
export const DPD_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'dpd',
    name: 'DPD (28)',
    shape: /^(?<SerialNumber>\d{27})(?<CheckDigit>[0-9A-Z])$/,
    checksum: { name: 'mod_37_36' },
    proof: 'words',
    carrier: DPD,
    numbers: {
      valid: ['00 81827 0998 0000 0200 33 350 276 C', '0081 827 0998 0000 0200 45 327 276 N'],
      invalid: ['008182709980000020033350276A', '0081 827 0998 0000 0200 45 000 000 N'],
    },
  },
  {
    id: 'dpd_14',
    name: 'DPD (14)',
    shape: /^(?<SerialNumber>\d{14})(?<CheckDigit>[0-9A-Z])$/,
    checksum: { name: 'mod_37_36' },
    proof: 'words',
    carrier: DPD,
    numbers: { valid: ['09 9800 0002 0033 F', '0998 0000 0200 34D'], invalid: ['09980000020033D'] },
  },
];
