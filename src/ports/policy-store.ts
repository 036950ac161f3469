import type { Policy } from '../ticket/policy.ts';

export interface PolicyVersion {
  /** Counts up from 1; the ETag of `/api/policy`. */
  readonly version: number;
  readonly policy: Policy;
}

export interface PolicyStore {
  /** The newest version. Read again right before every public write, so that the switch works at once. */
  current(): Promise<PolicyVersion>;
  /** Stores a new version. `conflict`: somebody else stored one since `expected` was read; `null` expects nothing. */
  save(change: {
    readonly policy: Policy;
    readonly expected: number | null;
    readonly by: string;
    readonly reason: string;
  }): Promise<PolicyVersion | 'conflict'>;
}
