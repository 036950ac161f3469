/** Check digits of parcel numbers (`api/orders-and-carriers.md` C9). Each takes the whole number, its check digit last. */

const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];
const FEDEX_WEIGHTS = [1, 3, 7];
const BASE_36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Weights 1 and 3 from the right, as on every bar code: the check digit makes the sum a multiple of ten. */
export function isMod10(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < value.length; at += 1) {
    sum += Number(value[value.length - 1 - at]) * (at % 2 === 0 ? 1 : 3);
  }
  return sum % 10 === 0;
}

/** UPS and OnTrac: letters count as their place in the alphabet plus two, every second sign twice. */
export function isUpsMod10(value: string): boolean {
  const sum = Array.from(value.slice(0, -1)).reduce((total, sign, index) => {
    const digit = /\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 3) % 10;
    return total + digit * (index % 2 === 0 ? 1 : 2);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(value.at(-1));
}

/** Universal Postal Union S10, on its nine digits: weighted sum modulo 11, with 10 and 11 written as 0 and 5. */
export function isS10(digits: string): boolean {
  const sum = S10_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = 11 - (sum % 11);
  const written = check === 11 ? 5 : check % 10;
  return Number(digits[8]) === written;
}

/** DHL Express: the number before the check digit, modulo 7. */
export function isMod7(value: string): boolean {
  return Number(value.slice(0, -1)) % 7 === Number(value.at(-1));
}

/** FedEx: weights 1, 3, 7 from the right of the body, modulo 11, and 10 written as 0. */
export function isFedex(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < value.length - 1; at += 1) {
    sum += Number(value[value.length - 2 - at]) * (FEDEX_WEIGHTS[at % 3] ?? 0);
  }
  return (sum % 11) % 10 === Number(value.at(-1));
}

/** Purolator and Old Dominion: the check digit of payment cards. */
export function isLuhn(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < value.length; at += 1) {
    const digit = Number(value[value.length - 1 - at]) * (at % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** DPD (ISO 7064 mod 37, 36): digits and letters alike, the check sign may be a letter. */
export function isMod37(value: string): boolean {
  let carry = 36;
  for (const sign of value.slice(0, -1)) {
    carry += BASE_36.indexOf(sign);
    if (carry > 36) carry -= 36;
    carry *= 2;
    if (carry > 36) carry -= 37;
  }
  return BASE_36[(37 - carry) % 36] === value.at(-1);
}
