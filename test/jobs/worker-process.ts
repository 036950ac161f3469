/**
 * A service's worker as a process of its own, for tests that kill it. Arguments: connection string, timing as JSON.
 * Works every job for ever and tells its parent when it begins one, and when one is taken from it.
 */
import { z } from 'zod';
import { openJobQueue } from '../../src/jobs/open-job-queue.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';

const Numbers = z.object({
  pausesMs: z.array(z.number()),
  deadPauseMs: z.number(),
  pollMs: z.number(),
  beatMs: z.number(),
  silentMs: z.number(),
  attemptMs: z.number(),
});

const [connectionString = '', timing = ''] = process.argv.slice(2);
const queue = await openJobQueue({
  connectionString,
  clock: systemClock(),
  logger: createLogger('silent'),
  timing: Numbers.parse(JSON.parse(timing)),
});
await queue.work({
  onJob: async ({ event }, { number, signal }) => {
    process.stdout.write(`begins ${event} ${number}\n`);
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    process.stdout.write(`loses ${event}\n`);
  },
  onDead: async () => undefined,
});
process.stdout.write('works\n');
