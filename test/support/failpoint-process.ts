import { flushCompileCache } from 'node:module';
import { start } from '../../src/cli/start.ts';

/**
 * Entry file of a service that ends itself, as by `kill -9`, when it reaches a named moment (design 8.10). The moment is
 * given as an argument, because no environment variable may arm a failpoint; SIGUSR2 arms it, so that the process can
 * first finish what its predecessor left behind. With `SIGSTOP` as a second argument it stands still there instead, and
 * says when it goes on. Without an argument it is an ordinary service that says when it is ready.
 */
const [point, signal = 'SIGKILL'] = process.argv.slice(2);
let armed = false;

process.on('SIGUSR2', () => {
  armed = true;
  process.stdout.write('armed\n');
});

await start(process.env, async (reached) => {
  if (!armed || reached !== point) return;
  armed = false;
  process.stdout.write(`${reached}\n`);
  process.kill(process.pid, signal);
  process.stdout.write('woken\n');
});
// Kept at an orderly end otherwise, and hardly any of these has one.
flushCompileCache();
process.stdout.write('ready\n');
