/**
 * Why a written amount is not this sum; `null`: it is. @param amount decimal text, "39.90". @param currency ISO 4217.
 */
export function moneyProblem(
  text: string,
  { amount, currency }: { readonly amount: string; readonly currency: string },
  language: string,
): string | null {
  if (!/^[A-Z]{3}$/.test(currency)) return 'has a currency nobody knows';
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  const parts = [...format.formatToParts(0), ...new Intl.NumberFormat(language).formatToParts(0.5)];
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const sign = part('currency').replace(/\s/gu, ' ');
  if (text.replace(/[\d.,'’\s]/gu, '') !== sign.replace(/[.\s]/gu, ''))
    return 'is in another currency than its fact';
  const decimal = part('decimal') || '.';
  const [whole = '', fraction = '', ...more] = text.replace(sign, '').split(decimal);
  const written = Number(`${whole.replace(/\D/g, '')}.${fraction.replace(/\D/g, '')}`);
  if (more.length > 0) return 'is no amount one can read';
  const places = format.resolvedOptions().maximumFractionDigits ?? 2;
  return Math.abs(written - Number(amount)) < 0.51 / 10 ** places ? null : 'is another amount than its fact';
}
