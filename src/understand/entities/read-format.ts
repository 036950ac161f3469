import { isCheckDigit } from './check-digits.ts';
import type { Checksum, TrackingFormat } from './tracking-formats/tracking-format.ts';

/** What a number is to a format: one of its own, one but for the check digit, or none. */
export type FormatReading = 'valid' | 'wrong' | 'other';

/**
 * Reads a number as one of a format.
 * @param value upper case, without spaces, and without hyphens but those of the shape
 */
export function readFormat(value: string, format: TrackingFormat): FormatReading {
  const match = format.shape.exec(value);
  if (match === null) return 'other';
  if (format.checksum === undefined) return 'valid';
  const groups = match.groups ?? {};
  if (format.exists !== undefined && !hasListed(groups, format.exists)) return 'other';
  return hasCheckDigit(groups, format.checksum, format.prepend) ? 'valid' : 'wrong';
}

function hasCheckDigit(
  { SerialNumber = '', CheckDigit = '' }: Readonly<Record<string, string>>,
  checksum: Checksum,
  prepend: TrackingFormat['prepend'],
): boolean {
  const isShort = prepend !== undefined && !prepend.unless.test(SerialNumber);
  return isCheckDigit(CheckDigit, isShort ? prepend.content + SerialNumber : SerialNumber, checksum);
}

function hasListed(
  groups: Readonly<Record<string, string>>,
  exists: NonNullable<TrackingFormat['exists']>,
): boolean {
  return Object.entries(exists).every(([group, listed]) => listed.has(groups[group] ?? ''));
}
