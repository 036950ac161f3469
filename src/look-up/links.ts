import type { Policy } from '../ticket/policy.ts';

/** Where carriers show a parcel. Anything else a shop's free text may hold is not given to a customer. */
const CARRIER_HOSTS = [
  'track.easypost.com',
  'ups.com',
  'usps.com',
  'fedex.com',
  'dhl.com',
  'dhl.de',
  'dhlparcel.nl',
  'dhlecommerce.com',
  'canadapost-postescanada.ca',
  'canadapost.ca',
  'purolator.com',
  'canpar.com',
  'ontrac.com',
  'lasership.com',
  'amazon.com',
  'royalmail.com',
  'parcelforce.com',
  'evri.com',
  'yodel.co.uk',
  'dpd.com',
  'dpd.co.uk',
  'dpd.de',
  'dpd.fr',
  'gls-group.com',
  'gls-group.eu',
  'hermesworld.com',
  'myhermes.de',
  'deutschepost.de',
  'post.at',
  'post.ch',
  'laposte.fr',
  'colissimo.fr',
  'chronopost.fr',
  'mondialrelay.fr',
  'postnl.nl',
  'bpost.be',
  'correos.es',
  'seur.com',
  'mrw.es',
  'poste.it',
  'brt.it',
  'ctt.pt',
  'anpost.com',
  'postnord.com',
  'postnord.se',
  'bring.com',
  'posti.fi',
  'inpost.pl',
  'auspost.com.au',
  'startrack.com.au',
  'sendle.com',
  'nzpost.co.nz',
  'japanpost.jp',
  'aramex.com',
  'asendia.com',
  '17track.net',
] as const;

const SHOP_HOST = 'myshopify.com';

/** A carrier's page or the shop's own; `null` for every other address (`reliability.md` 3.1: allow-listed hosts). */
export function trackingLink(url: string | null, policy: Policy): string | null {
  return allowed(url, [...CARRIER_HOSTS, SHOP_HOST, ...policy.brand.domains]);
}

/** The shop's status page, on the shop's own hosts only: the address works like a key. */
export function statusLink(url: string | null, policy: Policy): string | null {
  return allowed(url, [SHOP_HOST, ...policy.brand.domains]);
}

/** https, an allowed host or one below it, no user, no port, and no letters that only look Latin. */
function allowed(text: string | null, domains: readonly string[]): string | null {
  const url = text === null ? null : URL.parse(text);
  if (url === null || url.protocol !== 'https:' || url.port !== '') return null;
  if (url.username !== '' || url.password !== '') return null;
  const { hostname } = url;
  if (!/^[a-z0-9.-]+$/.test(hostname) || /(^|\.)xn--/.test(hostname)) return null;
  const fits = domains.some((domain) => isWithin(hostname, domain.toLowerCase()));
  return fits ? url.href : null;
}

const isWithin = (host: string, domain: string): boolean =>
  domain !== '' && (host === domain || host.endsWith(`.${domain}`));
