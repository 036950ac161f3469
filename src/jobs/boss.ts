import type { Pool } from 'pg';
import { PgBoss } from 'pg-boss';
import type { Logger } from '../ports/tools.ts';
import { BOSS_SCHEMA, QUEUE, QUEUE_OPTIONS } from './ticket-queue.ts';

/** No job has it. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** pg-boss over our connections, its tables and our queue made where they are missing. */
export async function startBoss(pool: Pool, logger: Logger): Promise<PgBoss> {
  const boss = new PgBoss({
    schema: BOSS_SCHEMA,
    db: { executeSql: (text, values) => pool.query(text, values) },
    // No cron here.
    schedule: false,
    // Its supervisor is a second net under ours, and it keeps the indexes small.
    supervise: true,
  });
  boss.on('error', (error) => logger.warn({ error }, 'The queue met an error'));
  boss.on('warning', (warning) => logger.info({ warning: warning.message }, 'The queue warns'));
  await boss.start();
  // Does nothing where the queue exists, so options changed by a release are set by the second call.
  await boss.createQueue(QUEUE, QUEUE_OPTIONS);
  const { policy: _fixed, ...changeable } = QUEUE_OPTIONS;
  await boss.updateQueue(QUEUE, changeable);
  // The first use of a queue looks it up on another connection. Inside a delivery's transaction that would wait for a
  // pool whose connections are all held by deliveries; asked now, the answer is remembered.
  await boss.findJobs(QUEUE, { id: NO_ID });
  return boss;
}
