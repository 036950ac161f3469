import type { Instant } from '../ticket/instant.ts';

/** The breaker of one helpdesk account. */
export interface Breaker {
  readonly account: string;
  /** Tripped: nothing public leaves until a person resets it (design 8.5). */
  readonly open: boolean;
  /** Why it tripped, or what the person who reset it said. */
  readonly why: string;
  readonly changedAt: Instant;
}

export interface BreakerReset {
  /** `null`: every one that has tripped. */
  readonly account: string | null;
  readonly by: string;
  readonly reason: string;
}

/** Breakers trip by themselves (`EffectLedger.begin`); people look at them and reset them. */
export interface Breakers {
  /** By account; one that has never tripped is not among them. */
  list(): Promise<readonly Breaker[]>;
  /** Lets answers go out again and writes it into the audit trail. @returns those that had tripped, as they are now */
  reset(change: BreakerReset): Promise<readonly Breaker[]>;
}
