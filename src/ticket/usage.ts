/** Counts taken from the effect ledger right before deciding; the limits they are held against are the policy's. */
export interface Usage {
  /** Public texts on this ticket, ever; those that keep a promise are outside (contract 5). */
  readonly ticket: number;
  /** Public texts to this address in 24 hours. */
  readonly sender: number;
  /** Public texts to this domain in one hour; 0 for public mailbox providers. */
  readonly domain: number;
  /** Public texts of the account in 10 minutes. */
  readonly account: number;
  /** Questions asked of this address in 24 hours. */
  readonly questions: number;
  /** Promises the account has kept with a public text in 24 hours. */
  readonly promises: number;
  /** The breaker has tripped and no person has reset it. */
  readonly breakerOpen: boolean;
}
