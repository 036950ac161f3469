import { connect } from 'node:net';
import { runJest } from './run-jest.ts';

/** The whole suite on a PostgreSQL and a Redis of the machine; a missing one is a failure, never a silent skip. */
const SERVICES = [
  ['TEST_DATABASE_URL', 'postgres://postgres@127.0.0.1:5432/test'],
  ['TEST_REDIS_URL', 'redis://127.0.0.1:6379'],
] as const;

for (const [name, fallback] of SERVICES) {
  const address = process.env[name] ?? fallback;
  process.env[name] = address;
  if (!(await answers(new URL(address)))) {
    process.stderr.write(`${name}: nothing answers at ${new URL(address).host}; start it, or set ${name}\n`);
    process.exit(1);
  }
}
// An ordinary PostgreSQL lets in a hundred connections; each worker's services hold some twenty.
runJest(['--maxWorkers=2', ...process.argv.slice(2)]);

async function answers({ hostname, port }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 2_000 });
    const end = (found: boolean): void => {
      socket.destroy();
      resolve(found);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
