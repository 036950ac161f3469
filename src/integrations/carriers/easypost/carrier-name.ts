/**
 * EasyPost's carrier strings by family, as a customer knows the company. Compared without case and by prefix, because
 * an account variant is a suffix (`UPSDAP`, `FedExSmartPost`, `LaserShipV2`); the longer prefix comes first.
 */
const FAMILIES: readonly (readonly [string, string])[] = [
  ['upsmailinnovations', 'UPS Mail Innovations'],
  ['ups', 'UPS'],
  ['usps', 'USPS'],
  ['fedex', 'FedEx'],
  ['dhlecs', 'DHL eCommerce'],
  ['dhlecommerce', 'DHL eCommerce'],
  ['dhlglobalmail', 'DHL eCommerce'],
  ['dhlexpress', 'DHL Express'],
  ['dhlpaket', 'DHL'],
  ['dhl', 'DHL'],
  ['canadapost', 'Canada Post'],
  ['royalmail', 'Royal Mail'],
  ['parcelforce', 'Parcelforce'],
  ['australiapost', 'Australia Post'],
  ['newzealandpost', 'NZ Post'],
  ['deutschepost', 'Deutsche Post'],
  ['lasership', 'LaserShip'],
  ['ontrac', 'OnTrac'],
  ['purolator', 'Purolator'],
  ['canpar', 'Canpar'],
  ['passport', 'Passport'],
  ['asendia', 'Asendia'],
  ['apc', 'APC'],
  ['amazon', 'Amazon'],
  ['evri', 'Evri'],
  ['hermes', 'Evri'],
  ['yodel', 'Yodel'],
  ['dpd', 'DPD'],
  ['gls', 'GLS'],
  ['gso', 'GLS'],
  ['veho', 'Veho'],
  ['lso', 'LSO'],
  ['speedee', 'Spee-Dee'],
  ['correos', 'Correos'],
  ['laposte', 'La Poste'],
  ['colissimo', 'Colissimo'],
  ['postnl', 'PostNL'],
  ['bpost', 'bpost'],
  ['startrack', 'StarTrack'],
  ['sendle', 'Sendle'],
  ['jitsu', 'Jitsu'],
  ['gofo', 'GOFO'],
  ['uniuni', 'UniUni'],
  ['yunexpress', 'YunExpress'],
];

/** The name of a carrier for a customer. A string we do not know is given back as it is, `listed` false. */
export function carrierName(carrier: string | null): {
  readonly name: string | null;
  readonly listed: boolean;
} {
  if (carrier === null) return { name: null, listed: true };
  const folded = carrier.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const hit = FAMILIES.find(([prefix]) => folded.startsWith(prefix));
  return hit === undefined ? { name: carrier, listed: false } : { name: hit[1], listed: true };
}
