import { z } from 'zod';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../../ports/errors.ts';
import type { Quota } from '../../../ports/tools.ts';
import { SHOPIFY } from './classify-failure.ts';

const GraphqlError = z.object({
  message: z.string().catch(''),
  path: z
    .array(z.union([z.string(), z.number()]))
    .optional()
    .catch(undefined),
  extensions: z
    .object({ code: z.string().optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

const Cost = z.object({
  requestedQueryCost: z.number(),
  throttleStatus: z.object({
    maximumAvailable: z.number().positive(),
    currentlyAvailable: z.number(),
    restoreRate: z.number().positive(),
  }),
});
type Cost = z.output<typeof Cost>;

const RawAnswer = z.object({
  data: z.unknown().optional(),
  errors: z.unknown().optional(),
  extensions: z
    .object({ cost: Cost.optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

/** A part of the answer that Shopify would not show. The rest of the answer stands. */
export interface Withheld {
  /** Where in the answer: `['order', 'returns']`. */
  readonly path: readonly (string | number)[];
  /** Scope that would open it, if the message names one. */
  readonly scope: string | null;
}

/** What came back: data as Shopify gave it, and what it kept to itself. */
export interface GraphqlAnswer {
  readonly data: unknown;
  readonly withheld: readonly Withheld[];
}

/** The points left over after this answer, for `Gate.learn`; `null` when it does not say. */
export function quotaOf(raw: unknown): Quota | null {
  const cost = RawAnswer.safeParse(raw).data?.extensions?.cost;
  if (cost === undefined) return null;
  const { maximumAvailable, currentlyAvailable, restoreRate } = cost.throttleStatus;
  // Shopify charges the worst case first and hands back the rest, so the next call must fit in full.
  const remaining = Math.max(0, currentlyAvailable - cost.requestedQueryCost);
  // The bucket is never "reset"; the wait that helps is the one until a tenth is left beside the next call.
  const short = maximumAvailable / 10 + cost.requestedQueryCost - currentlyAvailable;
  return {
    remaining,
    limit: maximumAvailable,
    resetMs: Math.max(0, Math.ceil((short / restoreRate) * 1_000)),
  };
}

/**
 * Reads an HTTP 200. Shopify says nearly everything with 200, so the errors inside decide.
 * @throws UpstreamUnavailable, UpstreamMalformed, Misconfigured
 */
export function readAnswer(raw: unknown): GraphqlAnswer {
  const answer = RawAnswer.safeParse(raw).data;
  if (answer === undefined) throw new UpstreamMalformed(SHOPIFY, 'GraphQL answer', { status: 200 });
  if (answer.errors === undefined || answer.errors === null) return { data: answer.data, withheld: [] };
  const errors = z.array(GraphqlError).min(1).safeParse(answer.errors).data;
  if (errors === undefined) throw new UpstreamMalformed(SHOPIFY, 'errors: expected a list', { status: 200 });
  const codes = errors.map((error) => error.extensions?.code ?? '');
  if (codes.includes('THROTTLED')) throw throttled(answer.extensions?.cost);
  if (codes.includes('SHOP_INACTIVE'))
    throw new Misconfigured(SHOPIFY, 'the shop is not active', { status: 200 });
  // The older form of the same carries no code.
  const isTheirs = errors.some(({ message }) => /^internal error/i.test(message));
  if (isTheirs || codes.includes('INTERNAL_SERVER_ERROR') || codes.includes('TIMEOUT'))
    throw new UpstreamUnavailable(SHOPIFY, { reached: 'sent', status: 200 });
  if (!codes.includes('ACCESS_DENIED')) {
    const what = [...new Set(codes.map((code) => code || 'no code'))].join(', ');
    throw new UpstreamMalformed(SHOPIFY, `query refused (${what})`, { status: 200 });
  }
  // Whatever else went wrong beside it, that part of the answer is missing too.
  const withheld = errors.map(toWithheld);
  if (answer.data === undefined || answer.data === null) {
    const scope = withheld.find((part) => part.scope !== null)?.scope ?? 'the scopes that `doctor` lists';
    throw new Misconfigured(SHOPIFY, `the app lacks a permission: grant ${scope}`, { status: 200 });
  }
  return { data: answer.data, withheld };
}

/**
 * Recorded as 429 although Shopify answers 200: that status is how the gate knows "slow down" from "broken".
 * The wait is the time in which the missing points come back.
 */
function throttled(cost: Cost | undefined): UpstreamUnavailable {
  const { currentlyAvailable = 0, restoreRate = 100 } = cost?.throttleStatus ?? {};
  const short = Math.max(0, (cost?.requestedQueryCost ?? restoreRate) - currentlyAvailable);
  const retryAfterMs = Math.ceil((short / restoreRate) * 1_000);
  return new UpstreamUnavailable(SHOPIFY, { reached: 'refused', status: 429, retryAfterMs });
}

function toWithheld(error: z.output<typeof GraphqlError>): Withheld {
  return { path: error.path ?? [], scope: /\bread_[a-z_]+\b/.exec(error.message)?.[0] ?? null };
}
