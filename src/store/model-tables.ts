import type { Generated } from 'kysely';

/** `bigint` comes as text, and is read so. */
type Big = string;

/** What language models have cost. */
export interface ModelTables {
  model_day: {
    account: string;
    day: string;
    tokens: Big;
    micros: Big;
    asks: number;
  };
  model_ticket: {
    helpdesk: string;
    ticket_id: string;
    tokens: Big;
    used_at: Generated<Date>;
  };
}
