import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Condition } from '../ticket/condition.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Intent } from '../ticket/intent.ts';
import type { Macro } from '../ticket/macro.ts';

/** What teams keep ready to say, and how they use it. */
export interface MacroTables {
  macro: {
    helpdesk: string;
    account: string;
    macros: JSONColumnType<readonly Macro[], string | undefined, string>;
    read_at: ColumnType<Date | null, Instant | undefined, Instant>;
    read_begun_at: Generated<Date>;
    learning_begun_at: Generated<Date>;
    seen_run: Generated<string>;
  };
  macro_use: {
    helpdesk: string;
    account: string;
    macro_id: string;
    condition: Condition;
    intent: Intent;
    count: number;
    last_at: ColumnType<Date, Instant, Instant>;
  };
}
