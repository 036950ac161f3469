/**
 * Spellings of a shop's free-text company from which EasyPost's carrier is certain. Services that hand the parcel to
 * another company (Mail Innovations, SurePost, SmartPost, Ground Economy) and names that several carriers share ("DHL") are
 * left out on purpose: a wrong carrier is refused and costs a second call, none is simply detected.
 */
const CERTAIN: readonly (readonly [RegExp, string])[] = [
  [
    /^ups(?: (?:ground|standard|saver|express|expedited|next day air|2nd day air|3 day select)(?: saver| plus)?)?$/,
    'UPS',
  ],
  [/^united parcel service$/, 'UPS'],
  [
    /^usps(?: (?:priority mail|priority mail express|first class|first class mail|ground advantage|media mail))?$/,
    'USPS',
  ],
  [/^united states postal service$/, 'USPS'],
  [
    /^fedex(?: (?:ground|home delivery|express|2day|express saver|priority overnight|standard overnight))?$/,
    'FedEx',
  ],
  [/^dhl express(?: worldwide)?$/, 'DHLExpress'],
  [/^canada post$/, 'CanadaPost'],
  [/^royal mail$/, 'RoyalMail'],
  [/^australia post$/, 'AustraliaPost'],
  [/^purolator$/, 'Purolator'],
  [/^ontrac$/, 'OnTrac'],
];

/** A number only UPS writes; a company that says otherwise is not to be believed. */
const UPS_NUMBER = /^1Z[0-9A-Z]{16}$/;

/**
 * The carrier to name to EasyPost, or `null` to let it find out.
 * @param number as sent to EasyPost: upper case, no spaces
 */
export function carrierFromCompany(company: string | null, number: string): string | null {
  const name = (company ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[®™©]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  const carrier = CERTAIN.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  return UPS_NUMBER.test(number) && carrier !== 'UPS' ? null : carrier;
}
