import type { PolicyVersion } from '../ports/policy-store.ts';
import type { Policy } from '../ticket/policy.ts';

/**
 * Reads each version once: rows never change, and checking a policy costs more than the rest of a ticket's reading. The
 * time is compared too, because a restored backup gives the same numbers to other policies.
 */
export class PolicyReader {
  readonly #parse: (json: unknown) => Policy;
  #last: { readonly at: number; readonly read: PolicyVersion } | null = null;

  constructor(parse: (json: unknown) => Policy) {
    this.#parse = parse;
  }

  read(row: { readonly version: number; readonly policy: unknown; readonly at: Date }): PolicyVersion {
    const at = row.at.getTime();
    if (this.#last?.read.version === row.version && this.#last.at === at) return this.#last.read;
    const read = { version: row.version, policy: this.#parse(row.policy) };
    this.#last = { at, read };
    return read;
  }
}
