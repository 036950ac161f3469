import { readConfig } from '../config/read-config.ts';
import { HELPDESKS } from '../integrations/helpdesks/index.ts';
import { systemClock } from '../platform/clock.ts';
import { createLogger } from '../platform/logger.ts';
import type { Reach } from '../respond/failpoint.ts';
import { PLUG_INS } from '../service/connections.ts';
import { NO_HELPDESK, StartRefused } from '../service/start-refused.ts';
import { startService } from '../service/start-service.ts';

/**
 * `npm start`: the service on real credentials, until SIGTERM or SIGINT.
 * @throws ConfigRefused, StartRefused and whatever else keeps it from starting
 */
export async function start(environment: NodeJS.ProcessEnv, reach: Reach): Promise<void> {
  if (!namesHelpdesk(environment)) throw new StartRefused(NO_HELPDESK);
  const config = readConfig(environment, PLUG_INS);
  const logger = createLogger(config.service.LOG_LEVEL);
  const clock = systemClock(config.service.NOW ?? null);
  const service = await startService(config, { clock, logger, reach, temporary: false });
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // A second signal is somebody who does not want to wait.
      if (stopping) process.exit(1);
      stopping = true;
      logger.info({ signal }, 'Stopping: no new work, what runs may end');
      void service.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          logger.error({ error }, 'Stopping did not go well');
          process.exit(1);
        },
      );
    });
  }
}

/** Asked before anything else: who has configured nothing wants to hear of the demo, not of a session secret. */
function namesHelpdesk(environment: NodeJS.ProcessEnv): boolean {
  const variables = HELPDESKS.flatMap(({ presence }) => presence);
  return variables.some((name) => Boolean(environment[name]?.trim() ?? environment[`${name}_FILE`]?.trim()));
}
