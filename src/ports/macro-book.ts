import type { Condition } from '../ticket/condition.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Intent } from '../ticket/intent.ts';
import type { Macro } from '../ticket/macro.ts';

/** Whose macros: plug-in id and account. */
export interface MacroShop {
  readonly helpdesk: string;
  readonly account: string;
}

/** How often people used a macro after we had handed over tickets of one condition and intent. */
export interface MacroUse {
  readonly macroId: string;
  readonly condition: Condition;
  readonly intent: Intent;
  readonly count: number;
}

/** A team's list as it was last read, and its use. */
export interface MacroList {
  readonly macros: readonly Macro[];
  /** `null`: it was never read. */
  readonly readAt: Instant | null;
  /** How old that is, by the database's clock. */
  readonly ageMs: number;
  readonly uses: readonly MacroUse[];
}

/** What a run is told. */
export interface KnownMacros {
  readonly macros: readonly Macro[];
  /** Counts by macro id. */
  readonly usedFor: (condition: Condition, intent: Intent) => ReadonlyMap<string, number>;
}

/** The macros of every team, shared by all processes, so that a note needs no helpdesk for them. */
export interface MacroBook {
  list(shop: MacroShop): Promise<MacroList>;
  /** Asks to be the one who reads the list anew; `false`: somebody else has just begun. */
  claim(shop: MacroShop, everyMs: number): Promise<boolean>;
  keep(shop: MacroShop, macros: readonly Macro[]): Promise<void>;
}
