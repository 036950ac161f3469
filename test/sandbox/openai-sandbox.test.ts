import { describe, expect, it } from '@jest/globals';
import OpenAI from 'openai';
import { SANDBOX_KEYS, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { HurriedClock } from '../platform/hurried-clock.ts';
import { contentOf, questionOf, WORDING } from './openai-lab.ts';

const options: SandboxOptions = { clock: new HurriedClock(), liftQuotas: true };

describe('the sandbox', () => {
  it('has no model and names none, unless it is asked for one', async () => {
    const sandbox = await startSandbox(options);
    expect(sandbox.model).toBeNull();
    expect(Object.keys(sandbox.environment).filter((name) => name.startsWith('OPENAI'))).toEqual([]);
    await sandbox.stop();
  });

  it('leads whoever takes its variables to a model of the personality asked for', async () => {
    const sandbox = await startSandbox({ ...options, model: 'refusing' });
    const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL } = sandbox.environment;
    expect([OPENAI_API_KEY, OPENAI_MODEL]).toEqual([SANDBOX_KEYS.openaiApiKey, 'gpt-6-luna']);
    const client = new OpenAI({
      apiKey: OPENAI_API_KEY ?? '',
      baseURL: OPENAI_BASE_URL ?? '',
      maxRetries: 0,
    });
    const ask = async (): Promise<OpenAI.ChatCompletion> =>
      client.chat.completions.create({
        ...questionOf(WORDING, 'Hello'),
        model: OPENAI_MODEL ?? '',
        reasoning_effort: 'none',
      });
    expect((await ask()).choices[0]?.message.refusal).toMatch(/can't help/);
    sandbox.model?.become('helpful');
    expect(contentOf(await ask())).toBe('{"text":"Hello"}');
    expect(sandbox.log.entries('openai')).toHaveLength(2);
    await sandbox.stop();
    await expect(ask()).rejects.toBeInstanceOf(OpenAI.APIConnectionError);
  });

  it('lets faults strike its model as they strike the others', async () => {
    const sandbox = await startSandbox({ ...options, model: 'helpful' });
    sandbox.servers.openai?.faults.add({ kind: 'reset', match: {}, times: 1 });
    const client = new OpenAI({
      apiKey: SANDBOX_KEYS.openaiApiKey,
      baseURL: sandbox.environment['OPENAI_BASE_URL'] ?? '',
      maxRetries: 0,
    });
    await expect(client.models.list()).rejects.toBeInstanceOf(OpenAI.APIConnectionError);
    await expect(client.models.list()).resolves.toBeDefined();
    await sandbox.stop();
  });
});
