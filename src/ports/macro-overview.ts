import type { Condition } from '../ticket/condition.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Intent } from '../ticket/intent.ts';

/** One of a team's macros as an admin looks at it. */
export interface SeenMacro {
  readonly id: string;
  readonly title: string;
  readonly language: string | null;
  /** The helpdesk's own count; `null` where it has none. */
  readonly usage: number | null;
  /** What people used it for after we had handed over, most often first. */
  readonly used: readonly {
    readonly condition: Condition;
    readonly intent: Intent;
    readonly count: number;
  }[];
}

/** The macro a note would name. */
export interface MacroMatch {
  readonly condition: Condition;
  readonly intent: Intent;
  readonly language: string;
  readonly macro: { readonly id: string; readonly title: string } | null;
}

/** A team's macros, and what each is found for under the present policy. */
export interface MacroOverview {
  readonly helpdesk: string;
  readonly account: string;
  /** `null`: they have not been read yet. */
  readonly readAt: Instant | null;
  readonly macros: readonly SeenMacro[];
  readonly matches: readonly MacroMatch[];
}

/** Reads it from what all processes share; no helpdesk is asked. */
export type ReadMacros = () => Promise<readonly MacroOverview[]>;
