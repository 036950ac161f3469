/** Carriers by what a shop's free text begins with; longer names first. */
const CARRIERS: readonly (readonly [RegExp, string])[] = [
  [/^ups mail innovations\b/, 'UPS Mail Innovations'],
  [/^(ups|united parcel service)\b/, 'UPS'],
  [/^(usps|united states postal service)\b/, 'USPS'],
  [/^(fedex|federal express)\b/, 'FedEx'],
  [/^dhl express\b/, 'DHL Express'],
  [/^dhl e-?commerce\b/, 'DHL eCommerce'],
  [/^dhl\b/, 'DHL'],
  [/^canada post\b/, 'Canada Post'],
  [/^royal mail\b/, 'Royal Mail'],
  [/^parcelforce\b/, 'Parcelforce'],
  [/^evri\b/, 'Evri'],
  [/^dpd\b/, 'DPD'],
  [/^gls\b/, 'GLS'],
  [/^hermes\b/, 'Hermes'],
  [/^deutsche post\b/, 'Deutsche Post'],
  [/^purolator\b/, 'Purolator'],
  [/^ontrac\b/, 'OnTrac'],
  [/^postnl\b/, 'PostNL'],
  [/^bpost\b/, 'bpost'],
  [/^la poste\b/, 'La Poste'],
  [/^colissimo\b/, 'Colissimo'],
  [/^chronopost\b/, 'Chronopost'],
  [/^correos\b/, 'Correos'],
  [/^poste italiane\b/, 'Poste Italiane'],
  [/^postnord\b/, 'PostNord'],
  [/^australia post\b/, 'Australia Post'],
  [/^new zealand post|^nz post\b/, 'NZ Post'],
];

/**
 * The carrier in a shop's free text ("UPS Ground" -> "UPS"); `null` for everything else: "Other", or a sentence, is
 * no name to say to a customer.
 */
export function carrierOf(company: string | null): string | null {
  const name = (company ?? '').normalize('NFKC').toLowerCase().replaceAll(/[®™]/g, '').trim();
  return CARRIERS.find(([start]) => start.test(name))?.[1] ?? null;
}
