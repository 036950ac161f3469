import type { Instant } from '../ticket/instant.ts';
import type { Policy } from '../ticket/policy.ts';

export interface PolicyVersion {
  /** Counts up from 1; the ETag of `/api/policy`. */
  readonly version: number;
  readonly policy: Policy;
}

/** A version with who made it, when and why. */
export interface PastPolicyVersion extends PolicyVersion {
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
}

export interface PolicyStore {
  /** The newest version. Read again right before every public write, so that the switch works at once. */
  current(): Promise<PolicyVersion>;
  /**
   * The versions in which it changed who may answer (steps of intents and conditions), and the newest; oldest first, the
   * newest thousand of them. What lies between two is the earlier one as far as that goes.
   */
  history(): Promise<readonly PastPolicyVersion[]>;
  /** Stores a new version. `conflict`: somebody else stored one since `expected` was read; `null` expects nothing. */
  save(change: {
    readonly policy: Policy;
    readonly expected: number | null;
    readonly by: string;
    readonly reason: string;
  }): Promise<PolicyVersion | 'conflict'>;
}
