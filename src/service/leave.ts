import type { Clock, Logger } from '../ports/tools.ts';
import type { Closers } from './closers.ts';
import type { Listening } from './http-server.ts';

/** What a service that leaves has to do with. */
export interface Leaving {
  /** `DRAIN_SECONDS`, in real ms; 0: nobody has to learn of it. */
  readonly drainMs: number;
  readonly listening: Pick<Listening, 'closeAfterAnswers'>;
  /** Takes jobs, or makes some. */
  readonly work: Closers;
  /** Everything, the port first; `work` is among it. */
  readonly all: Closers;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Leaves without costing a sender its answer: a balancer needs a moment to see at `/readyz` that nobody is to come here
 * any more, and what it sends in that moment is answered as ever. Meanwhile the work ends.
 */
export async function leave({ drainMs, listening, work, all, clock, logger }: Leaving): Promise<void> {
  listening.closeAfterAnswers();
  // What goes wrong with it is thrown below, where it is closed again.
  work.closeAll().catch(() => undefined);
  if (drainMs > 0) {
    logger.info({ drainMs }, 'Webhooks are still taken until balancers have learnt of the leave');
    await clock.sleep(drainMs);
  }
  await all.closeAll();
}
