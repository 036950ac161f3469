import { CARRIERS_BUDGET_MS } from '../../src/look-up/ask-carriers.ts';
import { ORDERS_BUDGET_MS } from '../../src/look-up/find-order.ts';
import { systemClock } from '../../src/platform/clock.ts';
import type { Clock } from '../../src/ports/tools.ts';

const BUDGETS = [CARRIERS_BUDGET_MS, ORDERS_BUDGET_MS];
/** Half a minute for what takes a tenth of a second on a machine that does nothing else. */
const TIMES_AS_LONG = 10;

/**
 * A clock on which a look-up hardly ever runs out of time; all else is real. A machine that does much else uses up the
 * seconds a run has for shop and carrier, and then a person has the ticket, as it should be: not what a test wants to see
 * that is about something else.
 * @param now when it starts
 */
export function unhurriedClock(now: string): Clock {
  const real = systemClock(now);
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    real.sleep(BUDGETS.includes(ms) ? ms * TIMES_AS_LONG : ms, signal);
  return { ...real, sleep };
}
