import type { Instant } from '../ticket/instant.ts';

/** Remembers long messages for a day, to notice one that many senders share. Words and addresses are never kept. */
export interface BodyBook {
  /** @returns how many senders have sent these words within 24 hours, this one included */
  sendersOf(seen: {
    readonly words: string;
    readonly address: string;
    readonly now: Instant;
  }): Promise<number>;
}
