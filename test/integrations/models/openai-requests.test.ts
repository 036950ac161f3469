import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { AnswerTooLarge, cappedFetch } from '../../../src/integrations/models/openai/capped-fetch.ts';
import { aModelContext, question } from '../../contracts/model/model.contract.ts';
import { type OpenaiBench, startOpenaiBench } from './openai-bench.ts';
import type { Judge } from './openai-server.ts';

const VALUE = { intent: 'order_status', orders: [], neededBy: null };

let bench: OpenaiBench | null = null;
afterEach(async () => {
  await bench?.stop();
  bench = null;
});

async function aBench(options: Parameters<typeof startOpenaiBench>[0] = {}): Promise<OpenaiBench> {
  bench = await startOpenaiBench(options);
  bench.tell({ kind: 'says', value: VALUE });
  return bench;
}

const ask = async (one: OpenaiBench): Promise<string> => {
  const answer = await one.model.ask(question(), aModelContext());
  return answer.kind === 'none' ? answer.why : answer.kind;
};

describe('what leaves the process', () => {
  it('asks for a strict shape, for no storing, and for the same answer every time', async () => {
    const one = await aBench({ settings: { OPENAI_MODEL: 'my-model' } });
    expect(await ask(one)).toBe('answered');
    expect(one.arrived[0]?.body).toMatchObject({
      model: 'my-model',
      store: false,
      temperature: 0,
      seed: expect.any(Number),
      max_completion_tokens: expect.any(Number),
      reasoning_effort: 'none',
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: 'reading',
          strict: true,
          schema: {
            type: 'object',
            additionalProperties: false,
            required: ['intent', 'orders', 'neededBy'],
          },
        },
      },
    });
  });

  it('keeps instructions and material apart', async () => {
    const one = await aBench();
    await one.model.ask(question('CANARY of a customer'), aModelContext());
    const messages = one.arrived[0]?.body['messages'] as { role: string; content: string }[];
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(messages[0]?.content).not.toContain('CANARY');
    expect(messages[1]?.content).toContain('CANARY');
  });

  it('takes nothing from the environment that nobody has configured', async () => {
    const before = { ...process.env };
    Object.assign(process.env, { OPENAI_ORG_ID: 'org-canary', OPENAI_PROJECT_ID: 'proj-canary' });
    try {
      const one = await aBench();
      await ask(one);
      expect(JSON.stringify(one.arrived[0]?.headers)).not.toMatch(/org-canary|proj-canary/);
      expect(one.arrived[0]?.headers.authorization).toBe('Bearer sk-canary-of-a-key');
    } finally {
      process.env = before;
    }
  });

  it.each([
    ['an origin alone', '', '/v1/chat/completions'],
    ['a path of its own', '/proxy/v1/', '/proxy/v1/chat/completions'],
    [
      'a classic address of Azure',
      '/openai/deployments/mini?api-version=2024-10-21',
      '/openai/deployments/mini/chat/completions?api-version=2024-10-21',
    ],
  ])('reaches a server that is given by %s', async (_what, path, url) => {
    const one = await aBench({ path });
    expect(await ask(one)).toBe('answered');
    expect(one.arrived.map((arrived) => arrived.url)).toEqual([url]);
    const isClassic = path.includes('api-version');
    expect(one.arrived[0]?.headers['api-key']).toBe(isClassic ? 'sk-canary-of-a-key' : undefined);
  });
});

describe('servers with habits of their own', () => {
  const refusing =
    (refused: readonly string[], status: number, errorOf: (name: string) => object): Judge =>
    ({ body }) => {
      const name = refused.find((parameter) => parameter in body);
      return name === undefined ? null : { status, body: errorOf(name) };
    };

  it.each([
    [
      'a reasoning model refuses the temperature',
      refusing(['temperature'], 400, (param) => ({
        error: {
          message: 'Unsupported value: it does not support 0 with this model.',
          param,
          code: 'unsupported_value',
        },
      })),
    ],
    [
      'a model that cannot think refuses to be told not to',
      refusing(['reasoning_effort'], 400, (param) => ({
        error: {
          message: `Unsupported parameter: '${param}' is not supported with this model.`,
          param,
          code: 'unsupported_parameter',
        },
      })),
    ],
    [
      'a strict server knows neither seed nor store',
      refusing(['seed', 'store'], 422, (name) => ({
        detail: [{ type: 'extra_forbidden', loc: ['body', name], msg: 'Extra inputs are not permitted' }],
      })),
    ],
    [
      'an old server has another name for the length',
      refusing(['max_completion_tokens'], 400, (name) => ({
        message: `Unrecognized request argument: ${name}`,
      })),
    ],
    [
      'a server takes none of them',
      refusing(
        ['seed', 'store', 'temperature', 'max_completion_tokens', 'reasoning_effort'],
        400,
        (name) => ({
          message: `unknown field "${name}"`,
        }),
      ),
    ],
  ])('%s: it is left out, and remembered', async (_what, judge) => {
    const one = await aBench({ judge });
    expect(await ask(one)).toBe('answered');
    const first = one.arrived.length;
    expect(first).toBeGreaterThan(1);
    expect(await ask(one)).toBe('answered');
    expect(one.arrived.length).toBe(first + 1);
    const { max_tokens: old, max_completion_tokens: now } = one.arrived.at(-1)?.body ?? {};
    expect(old ?? now).toBeGreaterThan(0);
  });

  it('gives up on a server that takes no schema, and names what to do', async () => {
    const judge: Judge = () => ({
      status: 400,
      body: { error: { message: 'response_format is not supported' } },
    });
    const one = await aBench({ judge });
    expect(await ask(one)).toBe('unavailable');
    expect(one.arrived).toHaveLength(1);
    expect(JSON.stringify(one.logged.map(([, facts]) => String(Reflect.get(facts, 'error'))))).toContain(
      'JSON schema',
    );
  });

  it('gives up on a server that refuses what it was not sent', async () => {
    const judge: Judge = () => ({ status: 400, body: { error: { message: 'bad seed' } } });
    const one = await aBench({ judge });
    expect(await ask(one)).toBe('unavailable');
    expect(one.arrived).toHaveLength(2);
  });
});

it('a model whose name no database keeps is known by the rest of its name', async () => {
  const content = JSON.stringify(VALUE);
  const choices = [{ finish_reason: 'stop', message: { content } }];
  const model = `a\u0000b\ud800c\u001b${'x'.repeat(94)}\u{1F600}`;
  const one = await aBench({ judge: () => ({ status: 200, body: { model, choices } }) });
  expect(await one.model.ask(question(), aModelContext())).toMatchObject({
    kind: 'answered',
    model: `abc${'x'.repeat(94)}`,
  });
});

describe('what the operator is told', () => {
  it('hears once that a key is refused, and again when it had worked in between', async () => {
    const one = await aBench();
    const errors = (): number => one.logged.filter(([level]) => level === 'error').length;
    one.tell({ kind: 'fails', status: 401 });
    await ask(one);
    await ask(one);
    expect(errors()).toBe(1);
    one.tell({ kind: 'says', value: VALUE }, { kind: 'fails', status: 401 });
    await ask(one);
    await ask(one);
    expect(errors()).toBe(2);
  });

  it('hears nothing of what was sent, what came back, or the key', async () => {
    const judge: Judge = ({ body }) => ({
      status: 400,
      body: { error: { message: `I do not like CANARY-ANSWER: ${JSON.stringify(body)}` } },
    });
    const one = await aBench({ judge });
    await one.model.ask(question('CANARY-QUESTION'), aModelContext());
    const said = one.logged.map(([, facts, message]) => [
      facts,
      String(Reflect.get(facts, 'error')),
      message,
    ]);
    expect(said.length).toBeGreaterThan(0);
    expect(JSON.stringify(said)).not.toMatch(/CANARY|sk-canary/);
  });
});

it('an answer without end is not waited for', async () => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = (): void => {
      while (response.write('x'.repeat(65_536)));
      response.once('drain', more);
    };
    more();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await expect(cappedFetch(`http://127.0.0.1:${port}/`)).rejects.toThrow(AnswerTooLarge);
  server.closeAllConnections();
  server.close();
});
