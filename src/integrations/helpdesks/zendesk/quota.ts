import type { Quota } from '../../../ports/tools.ts';
import type { HttpAnswer } from './http.ts';

/** The vendor has spelt its headers in several ways over the years; recorded and documented ones. */
const LIMIT = ['x-rate-limit', 'ratelimit-limit', 'rate-limit'];
const REMAINING = ['x-rate-limit-remaining', 'ratelimit-remaining', 'rate-limit-remaining'];
const RESET = ['ratelimit-reset', 'rate-limit-reset'];

/** Updates have a limit of their own, which people in the workspace use up too: `total=100; remaining=99; resets=58`. */
const UPDATES = 'zendesk-ratelimit-tickets-update';

/** Without a reset header: the windows are one minute long. */
const MINUTE_S = 60;

/** What an answer's headers say is left, of the account's requests and of its ticket updates. */
export function quotasOf(answer: HttpAnswer): readonly Quota[] {
  const account = quota(first(answer, LIMIT), first(answer, REMAINING), first(answer, RESET));
  const parts = new Map(
    (answer.header(UPDATES) ?? '').split(';').map((part) => {
      const [name = '', value = ''] = part.split('=').map((side) => side.trim());
      return [name, numberOf(value)] as const;
    }),
  );
  const updates = quota(
    parts.get('total') ?? null,
    parts.get('remaining') ?? null,
    parts.get('resets') ?? null,
  );
  return [account, updates].filter((found) => found !== null);
}

function quota(limit: number | null, remaining: number | null, resetS: number | null): Quota | null {
  if (limit === null || remaining === null) return null;
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
