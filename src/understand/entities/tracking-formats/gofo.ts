import type { TrackingFormat } from './tracking-format.ts';

/** GOFO Express; from the format data named in PROVENANCE.md. */
export const GOFO_FORMATS: readonly TrackingFormat[] = [
  {
    id: 'gofo_us',
    name: 'GOFO Express (US)',
    shape: /^GFUS(?<SerialNumber>\d{14})$/,
    proof: 'nothing',
    carrier: /\bgofo\b/,
    numbers: { valid: ['GFUS01011884214464', 'GFUS01011884214272'], invalid: ['GFUS0101188421446'] },
  },
];
