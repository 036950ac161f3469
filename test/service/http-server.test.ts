import { afterEach, expect, test } from '@jest/globals';
import { type Listening, listen } from '../../src/service/http-server.ts';
import { StartRefused } from '../../src/service/start-refused.ts';

let first: Listening | null = null;
afterEach(async () => {
  await first?.stop(0);
  first = null;
});

test('a port that somebody listens on is refused by its number', async () => {
  first = await listen(() => undefined, '127.0.0.1', 0);
  const port = Number(new URL(first.origin).port);
  const second = listen(() => undefined, '127.0.0.1', port);
  await expect(second).rejects.toThrow(StartRefused);
  await expect(second).rejects.toThrow(`Port ${port} is taken`);
});

test('an address that is not of this machine is refused by its name', async () => {
  const elsewhere = listen(() => undefined, '192.0.2.1', 0);
  await expect(elsewhere).rejects.toThrow(StartRefused);
  await expect(elsewhere).rejects.toThrow('HOST 192.0.2.1 is no address of this machine');
});
