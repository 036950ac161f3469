import type { PolicyVersion } from '../ports/policy-store.ts';
import type { Policy } from '../ticket/policy.ts';

/** A version and when it was stored, in ms. */
export interface LastPolicy {
  readonly at: number;
  readonly read: PolicyVersion;
}

/**
 * Reads each version once: rows never change, and checking a policy costs more than the rest of a ticket's reading. The
 * time is compared too, because a restored backup gives the same numbers to other policies.
 */
export class PolicyReader {
  readonly #parse: (json: unknown) => Policy;
  #last: LastPolicy | null = null;

  constructor(parse: (json: unknown) => Policy) {
    this.#parse = parse;
  }

  /** What was read last: its text need not be sent again while it is in force. */
  get last(): LastPolicy | null {
    return this.#last;
  }

  read(row: { readonly version: number; readonly policy: unknown; readonly at: Date }): PolicyVersion {
    const at = row.at.getTime();
    if (this.#last?.read.version === row.version && this.#last.at === at) return this.#last.read;
    const read = { version: row.version, policy: this.#parse(row.policy) };
    this.#last = { at, read };
    return read;
  }
}
