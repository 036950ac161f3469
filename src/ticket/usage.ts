/** Counts taken from the effect ledger right before deciding; the limits they are held against are the policy's. */
export interface Usage {
  /** Public texts on this ticket, ever; those that keep a promise are outside (contract 5). */
  readonly ticket: number;
  /** Public texts to this address in 24 hours. */
  readonly sender: number;
  /** Public texts to this domain in one hour; 0 for public mailbox providers. */
  readonly domain: number;
  /** Public texts of the account in 10 minutes, since a person last reset its breaker. */
  readonly account: number;
  /** Questions asked of this address in 24 hours. */
  readonly questions: number;
  /** Promises the account has kept with a public text in 24 hours. */
  readonly promises: number;
  /** Texts to this address that came back, of the last four months; 0 once the newest of them is two months old. */
  readonly bounces: number;
  /** The breaker has tripped and no person has reset it. */
  readonly breakerOpen: boolean;
}

/** What an account's public texts look like as a whole; read when one of them is about to begin. */
export interface Rhythm {
  /** Texts in ten minutes at this hour of the day, as usual in the last four weeks; 0 while there are fewer. */
  readonly usual: number;
  /** Of the newest fifty, how many were answered within two minutes; 0 while there are fewer than fifty. */
  readonly answeredAtOnce: number;
}

/** What the counts say to a public text that is about to begin. */
export interface Admission {
  readonly begins: boolean;
  /** Why the account's breaker trips with it, for whoever has to look; `null`: it does not. */
  readonly trips: string | null;
}
