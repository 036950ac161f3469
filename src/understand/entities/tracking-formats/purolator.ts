import type { TrackingFormat } from './tracking-format.ts';

/** Purolator; from the format data named in PROVENANCE.md. */
export const PUROLATOR_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'purolator_numeric',
    name: 'Purolator (12)',
    shape: /^(?<SerialNumber>[0-5]\d{10})(?<CheckDigit>\d)$/,
    checksum: { name: 'luhn' },
    proof: 'words',
    carrier: /\bpurolator\b/,
    numbers: {
      valid: ['320595463938', '320606146993', '287809468872', '320610804900', '331426749957', '331434972567'],
      invalid: ['320595463939', '287809468875'],
    },
  },
  {
    id: 'purolator_alpha',
    name: 'Purolator (alpha + 9)',
    shape: /^(?<SerialNumber>[A-Z]{3}\d{9})$/,
    proof: 'label',
    carrier: /\bpurolator\b/,
    numbers: {
      valid: ['KYV009956937', 'CGK002986959', 'JFV247545960', 'TLR000083964'],
      invalid: ['KY009956937', '331426749957'],
    },
  },
];
