import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { type Listening, listen } from '../../src/service/http-server.ts';

let listening: Listening | null = null;
afterEach(async () => {
  await listening?.stop(0);
  listening = null;
});

test('once it is leaving, every answer ends its connection, that of a request under way too', async () => {
  const begun = Promise.withResolvers<ServerResponse>();
  listening = await listen(
    (request, response) => {
      if (request.url === '/slow') begun.resolve(response);
      else response.writeHead(202, { 'content-type': 'text/plain' }).end('heard');
    },
    '127.0.0.1',
    0,
  );
  const agent = new Agent({ keepAlive: true });
  const before = await answerOf(agent, `${listening.origin}/quick`);
  const slow = answerOf(agent, `${listening.origin}/slow`);
  const underWay = await begun.promise;
  listening.closeAfterAnswers();
  const quick = await answerOf(agent, `${listening.origin}/quick`);
  underWay.end('late');

  expect(before.headers.connection).toBe('keep-alive');
  expect([quick.statusCode, quick.headers.connection]).toEqual([202, 'close']);
  expect((await slow).headers.connection).toBe('close');
  agent.destroy();
});

async function answerOf(agent: Agent, url: string): Promise<IncomingMessage> {
  const [answer]: readonly IncomingMessage[] = await once(get(url, { agent }), 'response');
  if (answer === undefined) throw new Error(`${url} did not answer`);
  answer.resume();
  await once(answer, 'end');
  return answer;
}
