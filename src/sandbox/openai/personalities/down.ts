import type { Refusal } from '../refusal.ts';

/** In turn: broken, overloaded, too fast, no money left (https://platform.openai.com/docs/guides/error-codes). */
const OUTAGES: readonly Refusal[] = [
  {
    status: 500,
    message: 'The server had an error while processing your request. Sorry about that!',
    type: 'server_error',
    param: null,
    code: null,
  },
  {
    status: 503,
    message: 'The engine is currently overloaded, please try again later.',
    type: 'server_error',
    param: null,
    code: null,
    headers: { 'retry-after': '1' },
  },
  {
    status: 429,
    message:
      'Rate limit reached for requests. Please try again in 2s. Visit https://platform.openai.com/account/rate-limits to learn more.',
    type: 'requests',
    param: null,
    code: 'rate_limit_exceeded',
    headers: { 'retry-after': '2', 'retry-after-ms': '2000' },
  },
  {
    status: 429,
    message:
      'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.',
    type: 'insufficient_quota',
    param: null,
    code: 'insufficient_quota',
  },
];

/** The failure whose turn it is, counted from 1. */
export const outage = (number: number): Refusal | null => OUTAGES[(number - 1) % OUTAGES.length] ?? null;
