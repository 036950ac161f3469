import type { TrackingFormat } from './tracking-format.ts';

/** OnTrac; from the format data named in PROVENANCE.md. */
export const ONTRAC_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'ontrac_c',
    name: 'OnTrac',
    shape: /^C(?<SerialNumber>\d{13})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod10', evens: 1, odds: 2 },
    prepend: { unless: /^4/, content: '4' },
    proof: 'words',
    carrier: /\bontrac\b/,
    numbers: {
      valid: [
        'C11031500001879',
        'C 110 31 500 00187 9',
        'C10999911320231',
        'C11121552953069',
        'C11121553156000',
        'C11121552829468',
      ],
      invalid: ['C10000000000000', 'C11031500001889'],
    },
  },
  {
    id: 'ontrac_d',
    name: 'OnTrac D',
    shape: /^D(?<SerialNumber>\d{13})(?<CheckDigit>\d)$/,
    checksum: { name: 'mod10', evens: 1, odds: 2 },
    prepend: { unless: /^5/, content: '5' },
    proof: 'words',
    carrier: /\bontrac\b/,
    numbers: {
      valid: ['D10011354453707', 'D10011345983010', 'D 100 113 459 830 10', 'D10011342332145'],
      invalid: ['D10011345983012', 'D10011342332144'],
    },
  },
];
