import { systemClock } from '../../src/platform/clock.ts';
import type { Clock } from '../../src/ports/tools.ts';

/** A clock whose business time can be moved on by hand, for what has to lie minutes back; real time stays real. */
export interface PassingClock extends Clock {
  pass(ms: number): void;
}

/** @param start ISO time it begins at */
export function passingClock(start: string): PassingClock {
  const clock = systemClock(start);
  let passed = 0;
  return {
    ...clock,
    now: () => clock.now() + passed,
    // Stamps of the sandbox are moved along, as `NOW` moves them.
    get offsetMs() {
      return clock.offsetMs + passed;
    },
    pass: (ms) => {
      passed += ms;
    },
  };
}
