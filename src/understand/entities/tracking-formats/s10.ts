import { S10_COUNTRIES } from './s10-countries.ts';
import type { TrackingFormat } from './tracking-format.ts';

/** S10 International Standard; from the format data named in PROVENANCE.md. */
export const S10_FORMATS: readonly TrackingFormat[] = [
  {
    id: 's10',
    name: 'S10',
    shape: /^[A-Z]{2}(?<SerialNumber>\d{8})(?<CheckDigit>\d)(?<CountryCode>[A-Z]{2})$/,
    checksum: { name: 's10' },
    exists: { CountryCode: S10_COUNTRIES },
    proof: 'nothing',
    numbers: {
      valid: ['RB123456785GB', 'RB123456785US', 'RB123456785CV', 'RB123456785CF'],
      invalid: ['RB123456786US', 'RB123456785XX'],
    },
  },
];
