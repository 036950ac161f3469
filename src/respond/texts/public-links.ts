import type { Policy } from '../../ticket/policy.ts';
import { CARRIER_HOSTS, SHOP_HOST } from '../../ticket/public-hosts.ts';

/** Longer links are cut by mail programs. */
const LONGEST = 400;

/** The shop's own status page, if it is on the shop's own hosts (`reliability.md` 4, links). */
export function orderPage(url: string | null, policy: Policy): string | null {
  const link = publicLink(url);
  const hosts = [...policy.brand.domains.map((domain) => domain.toLowerCase()), SHOP_HOST];
  return link !== null && hosts.some((host) => isWithin(link.hostname, host)) ? link.href : null;
}

/** The carrier's page. Which hosts are carriers' was settled when the picture was made. */
export function trackingPage(url: string | null): string | null {
  return publicLink(url)?.href ?? null;
}

/** Whether a link is one we give to customers at all: plain https, on the shop's own hosts or on a carrier's. */
export function isPublicHost(href: string, domains: readonly string[]): boolean {
  const link = publicLink(href);
  if (link === null || link.href !== href) return false;
  return [...CARRIER_HOSTS, SHOP_HOST, ...domains].some((host) =>
    isWithin(link.hostname, host.toLowerCase()),
  );
}

/** https, no login, no port, no letters that only look Latin. */
function publicLink(text: string | null): URL | null {
  const url = text !== null && text.length <= LONGEST ? URL.parse(text) : null;
  if (url === null || url.protocol !== 'https:' || url.port !== '') return null;
  if (url.username !== '' || url.password !== '' || /(^|\.)xn--/.test(url.hostname)) return null;
  return /^[a-z0-9.-]+\.[a-z]{2,}$/.test(url.hostname) && !/[<>{}'"\s]/.test(decoded(url.href)) ? url : null;
}

const isWithin = (host: string, domain: string): boolean =>
  domain !== '' && (host === domain || host.endsWith(`.${domain}`));

/** Browsers decode what they show; a broken escape is a reason to say nothing. */
function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return '<';
  }
}
