import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RequestLog } from '../../src/sandbox/request-log.ts';
import { type RunningStandIn, type StandIn, serveStandIn } from '../../src/sandbox/stand-in-server.ts';

/** A vendor that keeps what it is told, so that a test can see whether a request was applied. */
class Memory implements StandIn {
  readonly vendor = 'memory';
  readonly applied: string[] = [];

  handle: StandIn['handle'] = ({ method, url, headers, body }) => {
    if (url.pathname === '/broken') throw new Error('a bug in the stand-in');
    this.applied.push(`${method} ${url.pathname}${url.search} ${headers['x-mark'] ?? ''} ${body.toString()}`);
    return {
      status: 201,
      operation: 'thing.add',
      headers: { 'x-given': 'yes' },
      body: JSON.stringify({ text: 'an answer that is long enough to be cut in two' }),
    };
  };
}

let memory: Memory;
let log: RequestLog;
let running: RunningStandIn;

beforeEach(async () => {
  memory = new Memory();
  log = new RequestLog();
  running = await serveStandIn(memory, log);
});

afterEach(async () => {
  await running.stop();
});

const post = async (path = '/things', signal?: AbortSignal): Promise<Response> =>
  fetch(`${running.origin}${path}`, {
    method: 'POST',
    body: 'hello',
    ...(signal === undefined ? {} : { signal }),
  });

/** A caller who goes as soon as the request has arrived. */
async function hungUp(): Promise<unknown> {
  const caller = new AbortController();
  const failure = failureOf(post('/things', caller.signal));
  await until(() => log.entries().length === 1);
  caller.abort();
  return failure;
}

const failureOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'it worked',
    (error: unknown) => error,
  );

const until = async (condition: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 2_000 && !condition(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('a stand-in', () => {
  it('is asked over real HTTP and logs what it answered', async () => {
    const answer = await fetch(`${running.origin}/things?a=1`, {
      method: 'POST',
      body: 'hello',
      headers: { 'X-Mark': 'm' },
    });
    expect([answer.status, answer.headers.get('x-given')]).toEqual([201, 'yes']);
    expect(await answer.json()).toEqual({ text: 'an answer that is long enough to be cut in two' });
    expect(memory.applied).toEqual(['POST /things?a=1 m hello']);
    expect(log.entries()).toEqual([
      {
        number: 1,
        vendor: 'memory',
        at: expect.any(Number),
        method: 'POST',
        path: '/things?a=1',
        status: 201,
        fault: null,
        operation: 'thing.add',
      },
    ]);
  });

  it('answers 500 and says what broke when it has a bug itself, instead of ending the process', async () => {
    const answer = await post('/broken');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('a bug in the stand-in');
    expect(log.entries()).toMatchObject([{ path: '/broken', status: 500, operation: null }]);
  });

  it('takes a path that looks like another host as a path', async () => {
    const status = await new Promise((resolve, reject) => {
      const target = new URL(running.origin);
      const sent = httpRequest(
        { host: target.hostname, port: target.port, path: '//evil.example/x' },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      );
      sent.on('error', reject);
      sent.end();
    });
    expect(status).toBe(201);
    expect(memory.applied).toEqual(['GET //evil.example/x  ']);
  });

  it('keeps the logs of several vendors apart', async () => {
    const other = await serveStandIn({ vendor: 'other', handle: memory.handle }, log);
    await post();
    await fetch(other.origin);
    await other.stop();
    expect(log.entries('other')).toMatchObject([{ number: 2, vendor: 'other' }]);
    expect(log.entries()).toHaveLength(2);
  });

  it('refuses a port that is taken', async () => {
    const port = Number(new URL(running.origin).port);
    await expect(serveStandIn(memory, log, port)).rejects.toThrow('EADDRINUSE');
  });

  it('stops even while somebody waits for an answer', async () => {
    running.faults.add({ kind: 'hang', match: {}, times: 1 });
    const waiting = failureOf(post());
    await until(() => log.entries().length === 1);
    await running.stop();
    expect(await waiting).toMatchObject({ name: 'TypeError' });
  });
});

describe('a fault', () => {
  it('answer: gives its own answer and applies nothing', async () => {
    running.faults.add({
      kind: 'answer',
      match: {},
      times: 1,
      status: 429,
      headers: { 'retry-after': '7' },
      body: '{"slow":true}',
    });
    const answer = await post();
    expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([
      429,
      '7',
      '{"slow":true}',
    ]);
    expect(memory.applied).toEqual([]);
    expect(log.entries()).toMatchObject([{ status: 429, fault: 'answer', operation: null }]);
  });

  it('lost: applies the request and cuts the connection before the answer', async () => {
    running.faults.add({ kind: 'lost', match: {}, times: 1 });
    expect(await failureOf(post())).toMatchObject({ name: 'TypeError' });
    expect(memory.applied).toHaveLength(1);
    expect(log.entries()).toMatchObject([{ status: null, fault: 'lost', operation: 'thing.add' }]);
  });

  it('late: applies the request at once and answers afterwards', async () => {
    running.faults.add({ kind: 'late', match: {}, times: 1, ms: 700 });
    let answered = false;
    const answer = post().finally(() => {
      answered = true;
    });
    await until(() => memory.applied.length === 1);
    expect(answered).toBe(false);
    expect((await answer).status).toBe(201);
  });

  it('delayed: applies the request later, although the caller has hung up', async () => {
    running.faults.add({ kind: 'delayed', match: {}, times: 1, ms: 1_200 });
    expect(await failureOf(post('/things', AbortSignal.timeout(400)))).toMatchObject({
      name: 'TimeoutError',
    });
    expect(memory.applied).toEqual([]);
    await until(() => memory.applied.length === 1);
    expect(memory.applied).toHaveLength(1);
  });

  it('hang: neither answers nor applies', async () => {
    running.faults.add({ kind: 'hang', match: {}, times: 1 });
    expect(await hungUp()).toMatchObject({ name: 'AbortError' });
    expect(memory.applied).toEqual([]);
    expect(log.entries()).toMatchObject([{ status: null, fault: 'hang' }]);
  });

  it('reset: cuts the connection at once and applies nothing', async () => {
    running.faults.add({ kind: 'reset', match: {}, times: 1 });
    expect(await failureOf(post())).toMatchObject({ name: 'TypeError' });
    expect(memory.applied).toEqual([]);
    expect(log.entries()).toMatchObject([{ status: null, fault: 'reset' }]);
  });

  it('truncated: breaks off in the middle of the body', async () => {
    running.faults.add({ kind: 'truncated', match: {}, times: 1 });
    expect(await failureOf(post().then(async (answer) => answer.text()))).toMatchObject({
      name: 'TypeError',
    });
    expect(memory.applied).toHaveLength(1);
  });

  it('sliced: gives the right answer in small pieces, over the time it is told', async () => {
    running.faults.add({ kind: 'sliced', match: {}, times: 1, ms: 200 });
    const started = performance.now();
    expect(await (await post()).json()).toMatchObject({ text: expect.any(String) });
    expect(performance.now() - started).toBeGreaterThan(150);
  });

  it('strikes as often as told, then everything is as before', async () => {
    running.faults.add({ kind: 'answer', match: {}, times: 2, status: 503 });
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([503, 503, 201]);
  });

  it('strikes without end until it is cleared', async () => {
    running.faults.add({ kind: 'answer', match: {}, times: Infinity, status: 503 });
    for (let count = 0; count < 5; count += 1) expect((await post()).status).toBe(503);
    running.faults.clear();
    expect((await post()).status).toBe(201);
  });

  it('strikes only what fits its method and its path, every time', async () => {
    running.faults.add({
      kind: 'answer',
      match: { method: 'POST', path: /^\/bad\?/g },
      times: Infinity,
      status: 503,
    });
    expect((await post('/things')).status).toBe(201);
    expect((await fetch(`${running.origin}/bad?x=1`)).status).toBe(201);
    expect([(await post('/bad?x=1')).status, (await post('/bad?x=1')).status]).toEqual([503, 503]);
  });

  it('comes in the order it was planned', async () => {
    running.faults.add({ kind: 'answer', match: {}, times: 1, status: 500 });
    running.faults.add({ kind: 'answer', match: {}, times: 1, status: 502 });
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([500, 502, 201]);
  });
});
