import type { Clock } from '../../ports/tools.ts';

/** A clock that begins in the past, for what people have left lying since yesterday. */
export interface CatchingUpClock extends Clock {
  /** It is as late as it would be without it. Told twice it changes nothing. */
  catchUp(): void;
}

/** @param behindMs how far in the past it begins: whole seconds, because stamps of vendors know no less */
export function catchingUpClock(clock: Clock, behindMs: number): CatchingUpClock {
  let behind = behindMs;
  return {
    ...clock,
    now: () => clock.now() - behind,
    get offsetMs() {
      return clock.offsetMs - behind;
    },
    catchUp: () => {
      behind = 0;
    },
  };
}
