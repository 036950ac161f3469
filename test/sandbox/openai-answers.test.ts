import { describe, expect, it } from '@jest/globals';
import OpenAI from 'openai';
import { contentOf, MODEL_KEY, openaiLab, questionOf, READING, WORDING } from './openai-lab.ts';

const lab = openaiLab();

describe('an answer', () => {
  it('is a completion of the vendor’s shape', async () => {
    const answer = await lab().ask(WORDING, 'Your parcel is on its way.');
    expect(answer).toMatchObject({
      id: expect.stringMatching(/^chatcmpl-/),
      object: 'chat.completion',
      created: Date.parse('2026-11-21T10:00:00Z') / 1_000,
      model: 'gpt-4.1-mini-2025-04-14',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: '{"text":"Your parcel is on its way."}', refusal: null },
          finish_reason: 'stop',
          logprobs: null,
        },
      ],
      service_tier: 'default',
    });
  });

  it('says what it cost: more for a longer message, nothing kept of a short prompt', async () => {
    const short = await lab().ask(WORDING, 'Hello.');
    const long = await lab().ask(WORDING, 'Hello. '.repeat(100));
    expect(long.usage?.prompt_tokens ?? 0).toBeGreaterThan((short.usage?.prompt_tokens ?? 0) + 150);
    for (const { usage } of [short, long]) {
      expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0));
      expect(usage?.prompt_tokens_details?.cached_tokens).toBe(0);
    }
  });

  it('counts a long beginning that comes again as cached, in steps of 128', async () => {
    const prompt = 'Read this with care. '.repeat(300);
    await lab().ask(WORDING, `${prompt}One.`);
    const again = await lab().ask(WORDING, `${prompt}Two.`);
    const cached = again.usage?.prompt_tokens_details?.cached_tokens ?? 0;
    expect(cached).toBeGreaterThanOrEqual(1_024);
    expect(cached % 128).toBe(0);
  });

  it('is cut off at the tokens asked for, and says so', async () => {
    const answer = await lab().ask(WORDING, 'word '.repeat(200), { max_completion_tokens: 10 });
    expect(answer.choices[0]?.finish_reason).toBe('length');
    expect(Buffer.byteLength(contentOf(answer))).toBe(40);
    expect(answer.usage?.completion_tokens).toBe(10);
  });

  it('comes as often as asked for', async () => {
    const answer = await lab().ask(WORDING, 'Hello.', { n: 3 });
    expect(answer.choices.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('is plain text when no format is asked for, and some JSON when only JSON is', async () => {
    const { client } = lab();
    const { response_format, ...plain } = questionOf(WORDING, 'Your parcel is on its way, as json.');
    expect(response_format).toBeDefined();
    expect(contentOf(await client.chat.completions.create(plain))).toBe(
      'Your parcel is on its way, as json.',
    );
    const json = await client.chat.completions.create({ ...plain, response_format: { type: 'json_object' } });
    expect(JSON.parse(contentOf(json))).toEqual({ text: 'Your parcel is on its way, as json.' });
  });

  it('is about the text within delimiters and within JSON, in parts or in one', async () => {
    const { read, client } = lab();
    for (const wrapped of [
      '<<<TEXT\nIt is late.\nSorry.\nTEXT>>>',
      '<text>\nIt is late.\nSorry.\n</text>',
      '{"tone":"warm","text":"It is late.\\nSorry."}',
    ])
      expect(await read(WORDING, wrapped)).toEqual({ text: 'It is late.\nSorry.' });
    const parts = await client.chat.completions.create({
      ...questionOf(WORDING, ''),
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'It is' },
            { type: 'text', text: 'late.' },
          ],
        },
      ],
    });
    expect(JSON.parse(contentOf(parts))).toEqual({ text: 'It is\nlate.' });
  });

  it('is about the whole text, where placeholders stand at its ends', async () => {
    const text = '{{greeting}}\nIt arrives on {{eta}}.\n{{signature}}';
    expect(await lab().read(WORDING, text)).toEqual({ text });
    expect(await lab().read(WORDING, `<<<\n${text}\n>>>`)).toEqual({ text });
  });

  it('is what a test wrote for it, once', async () => {
    lab().model.script('{"text":"As told."}', 'no JSON');
    expect(contentOf(await lab().ask(WORDING, 'Hi'))).toBe('{"text":"As told."}');
    expect(contentOf(await lab().ask(WORDING, 'Hi'))).toBe('no JSON');
    expect(await lab().read(WORDING, 'Bye')).toEqual({ text: 'Bye' });
  });
});

describe('headers', () => {
  it('name the request, and say how much is left', async () => {
    const { response } = await lab()
      .client.chat.completions.create(questionOf(WORDING, 'Hello'))
      .withResponse();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json',
      'x-request-id': expect.stringMatching(/^req_/),
      'openai-processing-ms': expect.stringMatching(/^\d+$/),
      'openai-version': '2020-10-01',
      'x-ratelimit-limit-requests': '500',
      'x-ratelimit-limit-tokens': '200000',
      'x-ratelimit-remaining-requests': '499',
      'x-ratelimit-reset-requests': '120ms',
    });
  });
});

describe('who asks', () => {
  it.each([
    ['with a wrong key', 'sk-somebody-else', 'invalid_api_key'],
    ['with no key at all', '', null],
  ])('%s is refused', async (_, key, code) => {
    const { status, error } = await lab().post(questionOf(WORDING, 'Hello'), key);
    expect([status, error['code'], error['type']]).toEqual([401, code, 'invalid_request_error']);
    expect(JSON.stringify(error)).not.toContain('sk-somebody-else');
  });

  it('is the vendor’s client with the wrong key: it knows the error', async () => {
    const stranger = new OpenAI({ apiKey: 'sk-x', baseURL: lab().client.baseURL, maxRetries: 0 });
    await expect(stranger.models.list()).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
  });

  it('finds the models there are, and no others', async () => {
    const { models } = lab().client;
    expect((await models.list()).data.map(({ id }) => id)).toContain('gpt-4.1-mini');
    expect(await models.retrieve('gpt-5-mini')).toMatchObject({ object: 'model', owned_by: 'system' });
    await expect(models.retrieve('gpt-99')).rejects.toMatchObject({ status: 404, code: 'model_not_found' });
  });

  it('on a way that does not exist is told so', async () => {
    const answer = await fetch(`${lab().running.origin}/v1/chat/completions/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${MODEL_KEY}` },
    });
    expect([answer.status, await answer.json()]).toEqual([
      404,
      {
        error: {
          message: 'Invalid URL (POST /v1/chat/completions/chat/completions)',
          type: 'invalid_request_error',
          param: null,
          code: null,
        },
      },
    ]);
  });
});

describe('what a test can look up afterwards', () => {
  it('is every body as it was sent, refused ones too, and what was said', async () => {
    await lab().ask(WORDING, 'CANARY-4711');
    await lab().post('{"broken":"CANARY-4712"');
    const calls = lab().model.calls();
    expect(calls).toMatchObject([
      { number: 1, operation: 'chat.completion', status: 200, said: '{"text":"CANARY-4711"}' },
      { number: 2, operation: 'chat.completion', status: 400, body: '{"broken":"CANARY-4712"', said: null },
    ]);
    expect(calls[0]?.body).toContain('CANARY-4711');
    expect(lab().log.entries('openai')).toMatchObject([{ status: 200 }, { status: 400 }]);
  });

  it('is what the vendor keeps: only what it was told to', async () => {
    const stored = async (): Promise<number> => (await lab().client.chat.completions.list()).data.length;
    await lab().ask(READING, 'Hello', { store: false });
    const { store, ...silent } = questionOf(READING, 'Hello');
    await lab().client.chat.completions.create(silent);
    expect([store, await stored()]).toEqual([false, 0]);
    await lab().ask(READING, 'Hello', { store: true });
    expect(await stored()).toBe(1);
  });
});

describe('a small account', () => {
  const small = openaiLab({ limits: { requestsPerMinute: 2, tokensPerMinute: 1_000 } });
  const ask = async (text = 'Hello'): Promise<unknown> => small().ask(WORDING, text);

  it('is refused when it asks too often, told how long to wait, and answered after that', async () => {
    await ask();
    await ask();
    const { status, error, headers } = await small().post(questionOf(WORDING, 'Hello'));
    expect([status, error['type'], error['code']]).toEqual([429, 'requests', 'rate_limit_exceeded']);
    expect([headers.get('retry-after'), headers.get('retry-after-ms')]).toEqual(['30', '30000']);
    small().clock.pass(30_000);
    await expect(ask()).resolves.toMatchObject({ object: 'chat.completion' });
  });

  it('is refused when it says too much at once', async () => {
    await ask('word '.repeat(600));
    const { status, error } = await small().post(questionOf(WORDING, 'word '.repeat(600)));
    expect([status, error['type'], error['code']]).toEqual([429, 'tokens', 'rate_limit_exceeded']);
  });

  it('is counted and never refused once its limits are lifted', async () => {
    small().model.limit.lifted = true;
    for (let count = 0; count < 5; count += 1) await expect(ask()).resolves.toBeDefined();
  });
});
