const PREFIX = 'wa:';

/** `external_id` of a text of ours (contract 4); the vendor does not use this field itself. */
export const markOf = (key: string): string => `${PREFIX}${key}`;

/** The effect key in an `external_id`; `null` when the text is not ours. */
export function keyOf(externalId: string | null | undefined): string | null {
  if (externalId?.startsWith(PREFIX) !== true || externalId.length === PREFIX.length) return null;
  return externalId.slice(PREFIX.length);
}
