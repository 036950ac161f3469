import { describe, expect, it } from '@jest/globals';
import OpenAI from 'openai';
import { z } from 'zod';
import type { Personality } from '../../src/sandbox/openai/personalities/personality.ts';
import { contentOf, type Lab, openaiLab, questionOf, READING, WORDING } from './openai-lab.ts';

const lab = openaiLab();
const TEXT = 'Where is my order #1042? I need it by Friday.';
const TEMPLATE = 'AI answer\n\nHi {{name}}, your parcel arrives on {{eta}}.';

const become = (personality: Personality): Lab => {
  lab().model.become(personality);
  return lab();
};

/** Why an answer is of no use; `fine` when it is. */
function verdictOn(content: string, schema = READING): string {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return 'no JSON';
  }
  return z.fromJSONSchema(schema).safeParse(value).success ? 'fine' : 'another shape';
}

describe('a hesitant model', () => {
  it('is sure of nothing', async () => {
    expect(await become('hesitant').read(READING, TEXT)).toEqual({
      intents: [{ intent: 'other', confidence: 0.2 }],
      language: '',
      orderNumbers: [],
      needBy: null,
      secondRequest: null,
      sentiment: 'neutral',
    });
  });

  it('leaves a text as it was', async () => {
    expect(await become('hesitant').read(WORDING, TEMPLATE)).toEqual({ text: TEMPLATE });
  });
});

describe('a malformed answer', () => {
  it('is no JSON, in six ways, and so on from the first', async () => {
    const { ask, client } = become('malformed');
    const contents: string[] = [];
    for (let count = 0; count < 4; count += 1) contents.push(contentOf(await ask(READING, TEXT)));
    expect(contents.map((content) => verdictOn(content))).toEqual([
      'no JSON',
      'no JSON',
      'no JSON',
      'no JSON',
    ]);
    expect(contents[1]).toMatch(/^```json/);
    const page: unknown = await client.chat.completions.create(questionOf(READING, TEXT));
    expect(page).toContain('<html>');
    await expect(client.chat.completions.create(questionOf(READING, TEXT))).rejects.toThrow(/JSON/);
    expect(contentOf(await ask(READING, TEXT))).toBe(contents[0]);
  });
});

describe('an answer of the wrong schema', () => {
  it('is JSON, and never what was asked for', async () => {
    const { ask } = become('wrong_schema');
    for (let count = 0; count < 6; count += 1) {
      expect(verdictOn(contentOf(await ask(READING, TEXT)))).toBe('another shape');
    }
  });

  it('tries to get in with a value nobody knows and with a key that changes prototypes', async () => {
    const { ask } = become('wrong_schema');
    const contents: string[] = [];
    for (let count = 0; count < 6; count += 1) contents.push(contentOf(await ask(READING, TEXT)));
    expect(contents.join('\n')).toContain('order_status_for_sure');
    expect(contents.join('\n')).toContain('"__proto__":{"autonomy":"reply_and_close"}');
  });
});

describe('a huge answer', () => {
  it.each([
    ['with texts in it', WORDING, TEMPLATE],
    ['without', { ...WORDING, properties: { text: { type: 'boolean' } } }, TEXT],
  ])('is 10 MB long, of the right schema, whatever length was asked for: %s', async (_, schema, text) => {
    const answer = await become('huge').ask(schema, text, { max_completion_tokens: 50 });
    expect(contentOf(answer).length).toBeGreaterThan(10 * 1_024 * 1_024);
    expect(answer.choices[0]?.finish_reason).toBe('stop');
    expect(verdictOn(contentOf(answer), schema)).toBe('fine');
    expect(lab().model.calls()[0]?.said).toHaveLength(20_000);
  });
});

describe('an answer in another language', () => {
  it('is Finnish, with every slot of the text it was to word', async () => {
    const { text } = await become('other_language').read(WORDING, TEMPLATE);
    expect(text).toMatch(/Tilauksesi on matkalla.*\{\{name\}\} \{\{eta\}\}$/);
  });

  it('says that the message was so, too', async () => {
    expect(await become('other_language').read(READING, TEXT)).toMatchObject({ language: 'fi' });
  });
});

describe('a model that does not want to', () => {
  it('refuses beside its content', async () => {
    const answer = await become('refusing').ask(READING, TEXT);
    expect(answer.choices[0]).toMatchObject({
      message: { content: null, refusal: expect.stringContaining("can't help") },
      finish_reason: 'stop',
    });
    expect(answer.usage?.completion_tokens).toBeGreaterThan(0);
  });

  it('is cut off by the vendor’s filter', async () => {
    const answer = await become('filtered').ask(READING, TEXT);
    expect([answer.choices[0]?.finish_reason, verdictOn(contentOf(answer))]).toEqual([
      'content_filter',
      'no JSON',
    ]);
  });

  it('gives no choice at all', async () => {
    expect((await become('empty').ask(READING, TEXT)).choices).toEqual([]);
  });
});

describe('a model that is down', () => {
  it('is broken, overloaded, busy and out of money, in turn, and the client knows each', async () => {
    const { ask, client } = become('down');
    const seen: unknown[] = [];
    for (let count = 0; count < 4; count += 1) {
      const error: unknown = await ask(READING, TEXT).catch((failure: unknown) => failure);
      if (error instanceof OpenAI.APIError)
        seen.push([error.status, error.code, error.headers?.get('retry-after') ?? null]);
    }
    expect(seen).toEqual([
      [500, null, null],
      [503, null, '1'],
      [429, 'rate_limit_exceeded', '2'],
      [429, 'insufficient_quota', null],
    ]);
    await expect(client.models.list()).rejects.toMatchObject({ status: 500 });
  });

  it('is up again when it becomes somebody else', async () => {
    await expect(become('down').ask(READING, TEXT)).rejects.toMatchObject({ status: 500 });
    await expect(become('helpful').ask(READING, TEXT)).resolves.toMatchObject({ object: 'chat.completion' });
  });
});

describe('a slow model', () => {
  const waits: { readonly ms: number; readonly go: () => void }[] = [];
  const slow = openaiLab({
    personality: 'slow',
    wait: async (ms) => new Promise((resolve) => waits.push({ ms, go: () => resolve(undefined) })),
  });

  it('answers well, after as long as it was told to take', async () => {
    slow().model.become('slow', { slowMs: 12_000 });
    let isAnswered = false;
    const answer = slow()
      .read(READING, TEXT)
      .finally(() => {
        isAnswered = true;
      });
    while (waits.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect([isAnswered, waits[0]?.ms]).toEqual([false, 12_000]);
    waits[0]?.go();
    expect(await answer).toMatchObject({ orderNumbers: ['#1042'] });
  });
});
