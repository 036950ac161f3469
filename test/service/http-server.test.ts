import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
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

test('a sender that keeps its connection is served on it for as long as it likes', async () => {
  first = await listen((_request, response) => response.end(), '127.0.0.1', 0);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ports = new Set<number>();
  for (let round = 0; round < 1_200; round += 1) {
    const { status, localPort } = await fetchWith(agent, first.origin);
    expect(status).toBe(200);
    ports.add(localPort);
  }
  expect(ports.size).toBe(1);
  agent.destroy();
});

async function fetchWith(agent: Agent, url: string): Promise<{ status: number; localPort: number }> {
  const asked = get(url, { agent });
  const [response]: readonly IncomingMessage[] = await once(asked, 'response');
  const localPort = response?.socket.localPort ?? 0;
  response?.resume();
  if (response !== undefined) await once(response, 'end');
  return { status: response?.statusCode ?? 0, localPort };
}
