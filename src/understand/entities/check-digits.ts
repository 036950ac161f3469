import type { Checksum } from './tracking-formats/tracking-format.ts';

/** On nine or more digits: the first eight count. */
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];
const ZERO = 48;
const A = 65;
const BASE_36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Whether a check digit is the one that belongs to these signs, by any checksum of the format data
 * (`api/orders-and-carriers.md` C9). Pure; never throws.
 * @param serial what the check digit is worked out from: digits, for `mod10` and `mod_37_36` capital letters as well
 */
export function isCheckDigit(check: string, serial: string, checksum: Checksum): boolean {
  switch (checksum.name) {
    case 'mod10':
      return check === String((10 - (mod10Sum(serial, checksum) % 10)) % 10);
    case 'mod7':
      return check === String(Number(serial) % 7);
    case 's10':
      return check === s10Digit(serial);
    case 'luhn':
      return check === String((10 - (luhnSum(serial) % 10)) % 10);
    case 'mod_37_36':
      return check === mod37Sign(serial);
    case 'sum_product_with_weightings_and_modulo':
      return (
        check === String((weightedSum(serial, checksum.weightings) % checksum.modulo1) % checksum.modulo2)
      );
  }
}

/** Letters count as their place in the alphabet plus one, without its tens. */
function mod10Sum(serial: string, { evens, odds }: Extract<Checksum, { name: 'mod10' }>): number {
  let sum = 0;
  for (let at = 0; at < serial.length; at += 1) {
    const code = serial.charCodeAt(at);
    const digit = code < A ? code - ZERO : (code - 3) % 10;
    sum += digit * (at % 2 === 0 ? evens : odds);
  }
  return sum;
}

function weightedSum(serial: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(serial[at] ?? 0), 0);
}

/** Universal Postal Union S10: 11 less the remainder, with 10 and 11 written as 0 and 5. */
function s10Digit(serial: string): string {
  const check = 11 - (weightedSum(serial, S10_WEIGHTS) % 11);
  return String(check === 11 ? 5 : check % 10);
}

/** Every second digit from the right twice, two digits as their sum. */
function luhnSum(serial: string): number {
  let sum = 0;
  for (let at = 0; at < serial.length; at += 1) {
    const digit = Number(serial[serial.length - 1 - at]) * (at % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum;
}

/** DPD (ISO 7064 mod 37, 36): digits and letters alike, and the check sign may be a letter. */
function mod37Sign(serial: string): string {
  let carry = 36;
  for (const sign of serial) {
    carry += BASE_36.indexOf(sign);
    if (carry > 36) carry -= 36;
    carry *= 2;
    if (carry > 36) carry -= 37;
  }
  return BASE_36[(37 - carry) % 36] ?? '';
}
