import type { MacroUse } from '../ports/macro-book.ts';
import type { Condition } from '../ticket/condition.ts';
import { type Intent, isAboutGoingBack, isWismo } from '../ticket/intent.ts';

/**
 * How often people used each macro for one kind of case, by macro id. "Where is it?" and "when does it come?" are one case:
 * the order's state decides what is answered.
 */
export function usesFor(
  uses: readonly MacroUse[],
  condition: Condition,
  intent: Intent,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const use of uses) {
    if (use.condition !== condition || caseOf(use.intent) !== caseOf(intent)) continue;
    counts.set(use.macroId, (counts.get(use.macroId) ?? 0) + use.count);
  }
  return counts;
}

const caseOf = (intent: Intent): Intent =>
  isWismo(intent) && !isAboutGoingBack(intent) ? 'order_status' : intent;
