/** What a masked place was. The model is told no more than this. */
export const MASKED_KINDS = [
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'NAME',
  'CARD',
  'TRACKING',
  'ORDER',
  'LINK',
  'NUMBER',
] as const;
export type MaskedKind = (typeof MASKED_KINDS)[number];

/** `[ORDER_1]`, of any kind and number. */
export const TOKEN = new RegExp(`\\[(?:${MASKED_KINDS.join('|')})_\\d{1,4}\\]`, 'g');

export const tokenOf = (kind: MaskedKind, number: number): string => `[${kind}_${number}]`;
