import { connect } from 'node:net';

const SERVICES = [
  ['TEST_DATABASE_URL', 'postgres://postgres@127.0.0.1:5432/test'],
  ['TEST_REDIS_URL', 'redis://127.0.0.1:6379'],
] as const;

/**
 * A PostgreSQL and a Redis of the machine, their addresses in `environment` from now on; a missing one ends the process
 * with a failure, never with a silent skip.
 */
export async function requireServices(environment: NodeJS.ProcessEnv): Promise<void> {
  for (const [name, fallback] of SERVICES) {
    const address = environment[name] ?? fallback;
    environment[name] = address;
    if (!(await answers(new URL(address)))) {
      process.stderr.write(
        `${name}: nothing answers at ${new URL(address).host}; start it, or set ${name}\n`,
      );
      process.exit(1);
    }
  }
}

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
