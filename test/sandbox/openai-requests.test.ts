import { describe, expect, it } from '@jest/globals';
import { openaiLab, questionOf, READING } from './openai-lab.ts';

const lab = openaiLab();
const USER = { role: 'user', content: 'Where is my order?' };
const right = { ...questionOf(READING, 'Where is my order?') };
const without = (name: string): object =>
  Object.fromEntries(Object.entries(right).filter(([key]) => key !== name));
const format = (change: object): object => ({
  ...right,
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'a', strict: true, schema: READING, ...change },
  },
});
const messages = (...given: readonly unknown[]): object => ({ ...right, messages: given });

describe('a request the service refuses', () => {
  it.each<[string, unknown, string | null, string | null]>([
    ['no JSON', '{"model":', null, null],
    ['a list', [right], null, null],
    ['no model', without('model'), null, null],
    ['a model of the wrong type', { ...right, model: 4 }, 'invalid_type', 'model'],
    ['no messages', without('messages'), 'missing_required_parameter', 'messages'],
    ['an unknown parameter', { ...right, max_output_tokens: 5 }, 'unknown_parameter', 'max_output_tokens'],
    ['a temperature too high', { ...right, temperature: 2.1 }, 'decimal_above_max_value', 'temperature'],
    [
      'a temperature below nothing',
      { ...right, temperature: -0.1 },
      'decimal_below_min_value',
      'temperature',
    ],
    ['a temperature in words', { ...right, temperature: '0' }, 'invalid_type', 'temperature'],
    ['top_p above one', { ...right, top_p: 1.5 }, 'decimal_above_max_value', 'top_p'],
    [
      'a penalty too large',
      { ...right, frequency_penalty: 3 },
      'decimal_above_max_value',
      'frequency_penalty',
    ],
    ['a seed with a fraction', { ...right, seed: 1.5 }, 'invalid_type', 'seed'],
    [
      'no answer tokens',
      { ...right, max_completion_tokens: 0 },
      'integer_below_min_value',
      'max_completion_tokens',
    ],
    [
      'more answer tokens than the model has',
      { ...right, max_completion_tokens: 40_000 },
      'invalid_value',
      'max_tokens',
    ],
    [
      'both names for the answer tokens',
      { ...right, max_tokens: 5 },
      'invalid_parameter_combination',
      'max_tokens',
    ],
    ['more choices than there are', { ...right, n: 129 }, 'integer_above_max_value', 'n'],
    ['store in words', { ...right, store: 'false' }, 'invalid_type', 'store'],
    ['an unknown tier', { ...right, service_tier: 'cheap' }, 'invalid_value', 'service_tier'],
    ['five stops', { ...right, stop: ['a', 'b', 'c', 'd', 'e'] }, 'array_above_max_length', 'stop'],
    ['messages in words', { ...right, messages: 'hello' }, 'invalid_type', 'messages'],
    ['no message', messages(), 'empty_array', 'messages'],
    ['a message in words', messages('hello'), 'invalid_type', 'messages[0]'],
    [
      'a message without a role',
      messages({ content: 'x' }),
      'missing_required_parameter',
      'messages[0].role',
    ],
    ['an unknown role', messages({ role: 'customer', content: 'x' }), 'invalid_value', 'messages[0].role'],
    ['a role of the wrong type', messages({ role: 1, content: 'x' }), 'invalid_type', 'messages[0].role'],
    [
      'a message without content',
      messages(USER, { role: 'user' }),
      'missing_required_parameter',
      'messages[1].content',
    ],
    ['content that is null', messages({ role: 'user', content: null }), null, 'messages[0].content'],
    [
      'content that is an object',
      messages({ role: 'user', content: {} }),
      'invalid_type',
      'messages[0].content',
    ],
    [
      'an unknown key of a message',
      messages({ ...USER, text: 'x' }),
      'unknown_parameter',
      'messages[0].text',
    ],
    ['a name with blanks', messages({ ...USER, name: 'Ann Bee' }), 'invalid_value', 'messages[0].name'],
    [
      'an unknown part',
      messages({ role: 'user', content: [{ type: 'html', text: 'x' }] }),
      'invalid_value',
      'messages[0].content[0].type',
    ],
    [
      'a part without text',
      messages({ role: 'user', content: [{ type: 'text' }] }),
      'missing_required_parameter',
      'messages[0].content[0].text',
    ],
    ['a tool that answers nobody', messages({ role: 'tool', content: 'x' }), null, 'messages[0].role'],
    [
      'a format without a type',
      { ...right, response_format: {} },
      'missing_required_parameter',
      'response_format.type',
    ],
    [
      'an unknown format',
      { ...right, response_format: { type: 'xml' } },
      'invalid_value',
      'response_format.type',
    ],
    [
      'a schema with nothing in it',
      { ...right, response_format: { type: 'json_schema' } },
      'missing_required_parameter',
      'response_format.json_schema',
    ],
    [
      'a schema beside its place',
      { ...right, response_format: { type: 'json_schema', schema: READING } },
      'unknown_parameter',
      'response_format.schema',
    ],
    [
      'a schema without a name',
      format({ name: undefined }),
      'missing_required_parameter',
      'response_format.json_schema.name',
    ],
    [
      'a name with blanks for a schema',
      format({ name: 'my answer' }),
      'invalid_value',
      'response_format.json_schema.name',
    ],
    [
      'a name too long for a schema',
      format({ name: 'a'.repeat(65) }),
      'string_above_max_length',
      'response_format.json_schema.name',
    ],
    [
      'no schema',
      format({ schema: undefined }),
      'missing_required_parameter',
      'response_format.json_schema.schema',
    ],
    ['strict in words', format({ strict: 'yes' }), 'invalid_type', 'response_format.json_schema.strict'],
    [
      'an unknown key beside the schema',
      format({ type: 'object' }),
      'unknown_parameter',
      'response_format.json_schema.type',
    ],
    ['JSON without the word', { ...right, response_format: { type: 'json_object' } }, null, 'messages'],
    ['a schema for a model without', { ...right, model: 'gpt-3.5-turbo' }, null, 'response_format'],
    [
      'a temperature for a model that reasons',
      { ...right, model: 'gpt-5-mini' },
      'unsupported_value',
      'temperature',
    ],
    [
      'how much to think, for a model that does not',
      { ...right, reasoning_effort: 'none' },
      'unsupported_parameter',
      'reasoning_effort',
    ],
  ])('%s', async (_, body, code, param) => {
    const { status, error } = await lab().post(body);
    expect([status, error['code'], error['param'], error['type']]).toEqual([
      400,
      code,
      param,
      'invalid_request_error',
    ]);
    expect(Object.keys(error).toSorted()).toEqual(['code', 'message', 'param', 'type']);
  });

  it('is answered when nothing is wrong with it, so that each refusal above has the reason it names', async () => {
    expect((await lab().post(right)).status).toBe(200);
  });

  it('is answered by a model that may reason and is told not to, temperature and all', async () => {
    const { status } = await lab().post({ ...right, model: 'gpt-6-luna', reasoning_effort: 'none' });
    expect(status).toBe(200);
  });

  it('is one for a model that does not exist', async () => {
    const { status, error } = await lab().post({ ...right, model: 'gpt-99' });
    expect([status, error['code']]).toEqual([404, 'model_not_found']);
  });

  it('is one with the old name for the answer tokens, of a model that reasons', async () => {
    const { temperature, max_completion_tokens, ...rest } = right;
    const { error } = await lab().post({ ...rest, model: 'gpt-5-mini', max_tokens: 50 });
    expect([temperature, max_completion_tokens, error['code']]).toEqual([0, 2_000, 'unsupported_parameter']);
  });

  it('is one whose messages are longer than the model reads', async () => {
    const body = { model: 'gpt-3.5-turbo', messages: [{ role: 'user', content: 'word '.repeat(20_000) }] };
    const { status, error } = await lab().post(body);
    expect([status, error['code'], error['param']]).toEqual([400, 'context_length_exceeded', 'messages']);
  });

  it.each(['stream', 'logprobs'])(
    'says that the sandbox cannot do it, rather than ignore %s',
    async (name) => {
      const { status, error } = await lab().post({ ...right, [name]: true });
      expect([status, error['code'], error['param']]).toEqual([501, 'not_played', name]);
    },
  );

  it('reaches the client of the vendor as the error it knows', async () => {
    await expect(lab().ask(READING, 'Hello', { temperature: 3 })).rejects.toMatchObject({
      name: 'Error',
      status: 400,
      code: 'decimal_above_max_value',
      param: 'temperature',
      requestID: expect.stringMatching(/^req_/),
    });
  });
});
