import type { AccountLimits, GateRequest, Quota, QuotaLimit } from '../ports/tools.ts';
import { KeyedQuota } from './keyed-quota.ts';
import { Pace } from './pace.ts';
import { QuotaWindow } from './quota-window.ts';
import type { SharedQuota } from './shared-limits.ts';

/** Below this part of a quota nobody of ours asks at all until the vendor has filled it up again. */
const LAST_PART = 0.1;

/** What answers may make us wait: for people a whole window, elsewhere what a run can sit out. */
const LONGEST_FOR_PEOPLE_MS = 60_000;
const LONGEST_ELSEWHERE_MS = 5_000;

/** The limit that every request counts against. */
const ACCOUNT = 'account';

interface Kept {
  readonly window: QuotaWindow;
  readonly pace: Pace;
}

/** All the quotas of one account: our share of each, what the vendor's answers say of it, and how fast that lets us go. */
export class Quotas {
  readonly #limits: AccountLimits;
  readonly #share: number;
  readonly #shared: SharedQuota | null;
  readonly #steady: () => number;
  readonly #kept = new Map<string, Kept>();
  readonly #keyed = new Map<string, KeyedQuota>();
  readonly #account: Kept;

  /** @param options `share`: ours of what people use too, 0 to 1 */
  constructor(
    options: AccountLimits & { readonly share: number; readonly shared?: SharedQuota | undefined },
    steady: () => number,
  ) {
    this.#limits = options;
    this.#share = options.withPeople === true ? options.share : 1;
    this.#shared = options.shared ?? null;
    this.#steady = steady;
    this.#account = this.#keep({ name: ACCOUNT, limit: options.limit, perMs: options.perMs });
  }

  /** Takes in what an answer said. @returns milliseconds for which everybody must leave the account alone */
  learn(quota: Quota): number {
    const { withPeople = false, fixed = false } = this.#limits;
    const kept = quota.name === undefined ? this.#account : this.#kept.get(quota.name);
    if (withPeople && !fixed) kept?.window.follow(quota.limit);
    const longest = withPeople ? LONGEST_FOR_PEOPLE_MS : LONGEST_ELSEWHERE_MS;
    const resetMs = Math.min(quota.resetMs, longest);
    if (withPeople) kept?.pace.learn({ ...quota, resetMs });
    const isLast = quota.remaining <= quota.limit * LAST_PART;
    if (isLast && quota.name !== undefined) kept?.pace.rest(resetMs);
    return isLast && quota.name === undefined ? resetMs : 0;
  }

  /** Scarcest first. */
  windowsFor({ quotas = [] }: GateRequest): readonly QuotaWindow[] {
    const own = quotas.filter(({ key }) => key === undefined).map((limit) => this.#of(limit).window);
    return [...own, this.#account.window];
  }

  /** Milliseconds until the next request may go. A text that is ready does not wait for the account's pace: its reads did. */
  paceMs({ quotas = [], effect }: GateRequest): number {
    const own = quotas.filter(({ key }) => key === undefined).map((limit) => this.#of(limit).pace.leftMs());
    return Math.max(0, ...own, effect === 'write' ? 0 : this.#account.pace.leftMs());
  }

  /** Whether it counts against a limit that each thing has for itself. */
  countsByThing({ quotas = [] }: GateRequest): boolean {
    return quotas.some(({ key }) => key !== undefined);
  }

  /**
   * Takes the place its thing has for it, if there is one.
   * @returns milliseconds for which the thing has had all it may have; 0: go ahead
   * @throws the context's reason, when the run ends before Redis has answered
   */
  async takePlace({ quotas = [], context }: GateRequest): Promise<number> {
    for (const limit of quotas) {
      if (limit.key === undefined) continue;
      const usedUpMs = await this.#keyedOf(limit).take(limit.key, context.signal);
      if (usedUpMs > 0) return usedUpMs;
    }
    return 0;
  }

  /** A request goes now. */
  went({ quotas = [] }: GateRequest): void {
    this.#account.pace.went();
    for (const limit of quotas) if (limit.key === undefined) this.#of(limit).pace.went();
  }

  #of(limit: QuotaLimit): Kept {
    return this.#kept.get(limit.name) ?? this.#keep(limit);
  }

  #keyedOf(limit: QuotaLimit): KeyedQuota {
    const known = this.#keyed.get(limit.name);
    if (known !== undefined) return known;
    // As with windows: processes that were told another share count apart.
    const shared = this.#shared?.keyed(`${limit.name}:${this.#share}`) ?? null;
    const made = new KeyedQuota({ ...limit, share: this.#share, shared }, this.#steady);
    this.#keyed.set(limit.name, made);
    return made;
  }

  #keep({ name, limit, perMs }: QuotaLimit): Kept {
    // The share is in the name: processes that were told another one would overrule each other.
    const shared = this.#shared?.window(`${name}:${this.#share}`) ?? null;
    const kept = {
      window: new QuotaWindow({ limit, perMs, share: this.#share, shared }),
      pace: new Pace(this.#share, this.#steady),
    };
    this.#kept.set(name, kept);
    return kept;
  }
}
