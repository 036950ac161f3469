import type { Quota } from '../../../ports/tools.ts';
import type { HttpAnswer } from './http.ts';

/** The vendor has spelt its headers in several ways over the years; recorded and documented ones. */
const LIMIT = ['x-rate-limit', 'ratelimit-limit', 'rate-limit', 'x-rate-limit-limit'];
const REMAINING = ['x-rate-limit-remaining', 'ratelimit-remaining', 'rate-limit-remaining'];
const RESET = ['ratelimit-reset', 'rate-limit-reset', 'x-rate-limit-reset'];

/** Limits of single endpoints, which people in the workspace use up too. */
const ENDPOINTS = ['tickets-update', 'tickets-index', 'search-index'] as const;

/** Without a reset header: the windows are one minute long. */
const MINUTE_S = 60;
const MINUTE_MS = MINUTE_S * 1_000;

/** Until the first answer: what the smallest plan may (api page A3). */
export const REQUESTS = { limit: 200, perMs: MINUTE_MS } as const;

/** Updates of the account, those that people make in the workspace included (api page A3). */
export const UPDATES = { name: 'tickets-update', limit: 100, perMs: MINUTE_MS } as const;

/** Updates of one ticket by one user; no header tells of it (api page A3). */
const UPDATES_OF_TICKET = { name: 'ticket-updates', limit: 30, perMs: 10 * MINUTE_MS } as const;

/** The limits that an update of this ticket counts against, beside the account's requests. */
export const updateQuotas = (ticket: string) => [UPDATES, { ...UPDATES_OF_TICKET, key: ticket }] as const;

/** What an answer's headers say is left, of the account's requests and of each endpoint they name. */
export function quotasOf(answer: HttpAnswer): readonly Quota[] {
  const account = quota(first(answer, LIMIT), first(answer, REMAINING), first(answer, RESET));
  const endpoints = ENDPOINTS.map((name) => {
    const found = endpointQuota(answer, name);
    return found === null ? null : { name, ...found };
  });
  return [account, ...endpoints].filter((found) => found !== null);
}

/** The same of incremental exports, which have a gate of their own. */
export const exportQuotaOf = (answer: HttpAnswer): Quota | null =>
  endpointQuota(answer, 'incremental-exports');

function endpointQuota(answer: HttpAnswer, name: string): Quota | null {
  // `total=100; remaining=99; resets=58`
  const parts = partsOf(answer.header(`zendesk-ratelimit-${name}`) ?? '');
  const part = (key: string): number | null => parts.get(key) ?? null;
  return quota(part('total'), part('remaining'), part('resets'));
}

function partsOf(header: string): ReadonlyMap<string, number | null> {
  return new Map(
    header.split(/[;,]/).map((part) => {
      const [name = '', value = ''] = part.split('=').map((side) => side.trim());
      return [name.toLowerCase(), numberOf(value)] as const;
    }),
  );
}

function quota(limit: number | null, remaining: number | null, resetS: number | null): Quota | null {
  if (limit === null || limit === 0 || remaining === null) return null;
  return { limit, remaining, resetMs: (resetS ?? MINUTE_S) * 1_000 };
}

function first(answer: HttpAnswer, names: readonly string[]): number | null {
  for (const name of names) {
    const value = numberOf(answer.header(name) ?? '');
    if (value !== null) return value;
  }
  return null;
}

const numberOf = (text: string): number | null => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : null);
