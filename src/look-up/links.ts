import type { Policy } from '../ticket/policy.ts';
import { CARRIER_HOSTS, SHOP_HOST } from '../ticket/public-hosts.ts';

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
