import type { Instant } from '../ticket/instant.ts';
import type { ModelPolicy } from '../ticket/model-policy.ts';
import type { TicketRef } from '../ticket/ticket.ts';

/** What counts against a budget. */
export interface Spending {
  readonly tokens: number;
  /** Millionths of the account's currency. */
  readonly micros: number;
}

/** Room that was taken for one ask. Never given back, it counts as spent: so a process that dies overspends nothing. */
export interface Reservation {
  readonly account: string;
  readonly ticket: TicketRef;
  /** Day of UTC it counts against, whenever it is settled. */
  readonly day: string;
  readonly taken: Spending;
}

export type Reserved =
  | { readonly kind: 'reserved'; readonly reservation: Reservation }
  | { readonly kind: 'over'; readonly limit: 'ticket' | 'day' };

/** What one day has cost, with what is reserved and not settled yet. */
export interface SpentOnDay extends Spending {
  readonly account: string;
  readonly day: string;
  readonly asks: number;
}

/** Counts tokens and money per ticket and per day of UTC, for all processes together. */
export interface ModelBudget {
  /** Takes room before the model is asked, or none of it. @throws StorageUnavailable */
  reserve(wanted: {
    readonly account: string;
    readonly ticket: TicketRef;
    readonly most: Spending;
    readonly limits: Pick<ModelPolicy, 'tokensPerTicket' | 'tokensPerDay' | 'moneyPerDay'>;
    readonly now: Instant;
  }): Promise<Reserved>;
  /** Puts what was spent in the place of what was reserved; once. @throws StorageUnavailable */
  settle(reservation: Reservation, spent: Spending): Promise<void>;
  /** Newest day first, by account. @throws StorageUnavailable */
  days(count: number): Promise<readonly SpentOnDay[]>;
}
