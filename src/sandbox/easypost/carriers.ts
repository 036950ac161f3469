/** Numbers EasyPost recognises by their look, as far as the sandbox needs it. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^EZ\d{10}$/, 'USPS'],
  [/^1Z[0-9A-Z]{16}$/, 'UPS'],
  [/^9[2-5]\d{20,24}$/, 'USPS'],
  [/^[A-Z]{2}\d{9}US$/, 'USPS'],
  [/^[A-Z]{2}\d{9}GB$/, 'RoyalMail'],
  [/^[A-Z]{2}\d{9}CA$/, 'CanadaPost'],
  [/^(?:\d{12}|\d{15})$/, 'FedEx'],
  [/^\d{10}$/, 'DHLExpress'],
  [/^\d{16}$/, 'CanadaPost'],
];

/** The carrier a code looks like, or `null`. */
export function detectCarrier(code: string): string | null {
  return SHAPES.find(([shape]) => shape.test(code))?.[1] ?? null;
}

/** Whether two carrier strings mean one company: `ups` and `UPSDAP`, but not `UPS` and `USPS`. */
export function sameCarrier(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.startsWith(other) || other.startsWith(one);
}
