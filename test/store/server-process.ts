/**
 * A service as a process of its own, for tests that kill it or run it as another user. Arguments: data folder, system
 * folder, "temporary" or "". Says how the start ended and then lives on. Imports no more than the server itself needs,
 * so that it also runs from a copy.
 */
import { systemClock } from '../../src/platform/clock.ts';
import type { Logger } from '../../src/ports/tools.ts';
import { startEmbeddedServer } from '../../src/store/embedded-server/start-embedded-server.ts';

const [dataDir = '', systemDir = '', temporary = ''] = process.argv.slice(2);
const nothing = (): void => undefined;
const logger: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing, child: () => logger };

process.on('SIGINT', nothing);
const start = await startEmbeddedServer({
  dataDir,
  systemDir,
  logger,
  clock: systemClock(),
  temporary: temporary === 'temporary',
});
process.stdout.write(
  `${JSON.stringify(start.kind === 'started' ? { kind: start.kind, ...start.server, service: process.pid } : start)}\n`,
);
setInterval(nothing, 1_000);
