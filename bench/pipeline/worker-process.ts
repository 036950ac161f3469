import { readConfig } from '../../src/config/read-config.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { PLUG_INS } from '../../src/service/connections.ts';
import { startService } from '../../src/service/start-service.ts';

/** The service as `npm start` runs it, but for the vendors' quotas, which our side does not keep here. */
const config = readConfig(process.env, PLUG_INS);
const service = await startService(config, {
  clock: systemClock(config.service.NOW ?? null),
  logger: createLogger(config.service.LOG_LEVEL),
  reach: async () => undefined,
  temporary: false,
  quotasLifted: true,
});
process.on('SIGTERM', () => {
  void service.stop().then(() => process.exit(0));
});
