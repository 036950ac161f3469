import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { withinBudget } from '../../src/model/budgeted-model.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import type { Model, ModelAnswer, ModelContext, ModelPurpose } from '../../src/ports/model.ts';
import type { ModelBudget, Spending } from '../../src/ports/model-budget.ts';
import type { ModelPolicy } from '../../src/ticket/model-policy.ts';
import { aRun } from '../platform/run-support.ts';
import { aModelPolicy } from '../support/a-model-policy.ts';

const USAGE = { inputTokens: 300, outputTokens: 20, cachedTokens: 100, micros: 700 };
const MOST = { inputTokens: 5_000, outputTokens: 1_800, cachedTokens: 0, micros: 24_400 };

interface Setting {
  readonly answer?: ModelAnswer<never> | Error;
  readonly room?: boolean;
  readonly settling?: Error;
}

/** A model, its budget and the figures, with everything that happens to them in order. */
function aStage(setting: Setting = {}) {
  const happened: (string | readonly [string, Spending])[] = [];
  const model: Model = {
    id: 'stub',
    account: 'stub:here',
    most: () => MOST,
    ask: async () => {
      happened.push('asked');
      const { answer } = setting;
      if (answer instanceof Error) throw answer;
      return answer ?? { kind: 'answered', value: {} as never, usage: USAGE, model: 'm', leftOut: 0, ms: 5 };
    },
    probe: async () => [],
    trouble: () => null,
  };
  const budget: ModelBudget = {
    reserve: async ({ account, ticket, most }) => {
      happened.push(['reserved', most]);
      if (setting.room === false) return { kind: 'over', limit: 'day' };
      return { kind: 'reserved', reservation: { account, ticket, day: '2026-11-21', taken: most } };
    },
    settle: async (_reservation, spent) => {
      if (setting.settling !== undefined) throw setting.settling;
      happened.push(['settled', spent]);
    },
    days: async () => [],
  };
  const metrics = createMetrics();
  const parts = { budget, clock: systemClock(), logger: createLogger('silent'), observe: metrics.model };
  return { happened, metrics, model: withinBudget(model, parts) };
}

const question = (purpose: ModelPurpose) => ({
  purpose,
  instructions: '',
  material: '',
  shape: z.object({}),
});
const context = (policy: Partial<ModelPolicy> = {}): ModelContext => ({
  ...aRun().context,
  ticket: { helpdesk: 'zendesk', id: '1' },
  policy: aModelPolicy(policy),
});

describe('a model within its budget', () => {
  it('is asked after room was taken, and pays what it has cost', async () => {
    const { happened, model } = aStage();
    expect(await model.ask(question('reading'), context())).toMatchObject({ kind: 'answered', usage: USAGE });
    expect(happened).toEqual([
      ['reserved', { tokens: 6_800, micros: 24_400 }],
      'asked',
      ['settled', { tokens: 320, micros: 700 }],
    ]);
  });

  it.each([
    ['reading', { reading: 'off' }],
    ['wording', { wording: false }],
    ['summary', { summaries: false }],
  ] as const)(
    'is not asked for %s that the policy does not allow, and nothing is counted',
    async (purpose, policy) => {
      const { happened, model, metrics } = aStage();
      expect(await model.ask(question(purpose), context(policy))).toMatchObject({ kind: 'none', why: 'off' });
      expect(happened).toEqual([]);
      expect(await metrics.registry.metrics()).not.toMatch(/whereabouts_model_asks_total\{/);
    },
  );

  it('is not asked when there is no room', async () => {
    const { happened, model } = aStage({ room: false });
    expect(await model.ask(question('wording'), context())).toMatchObject({
      kind: 'none',
      why: 'over_budget',
      usage: { inputTokens: 0, micros: 0 },
    });
    expect(happened).not.toContain('asked');
  });

  it('pays for answers that are none', async () => {
    const { happened, model } = aStage({ answer: { kind: 'none', why: 'wrong_shape', usage: USAGE, ms: 5 } });
    await model.ask(question('reading'), context());
    expect(happened.at(-1)).toEqual(['settled', { tokens: 320, micros: 700 }]);
  });

  it('leaves what it took standing when it ends in a bug of ours', async () => {
    const { happened, model } = aStage({ answer: new TypeError('a bug') });
    await expect(model.ask(question('reading'), context())).rejects.toThrow('a bug');
    expect(happened.at(-1)).toBe('asked');
  });

  it('gives its answer also when that cannot be written down', async () => {
    const { model } = aStage({ settling: new Error('the database is away') });
    expect((await model.ask(question('reading'), context())).kind).toBe('answered');
  });

  it('publishes how questions ended, the tokens in parts that add up, and the money', async () => {
    const answered = aStage();
    await answered.model.ask(question('reading'), context());
    const text = await answered.metrics.registry.metrics();
    expect(text).toContain('whereabouts_model_asks_total{purpose="reading",end="answered"} 1');
    expect(text).toContain('whereabouts_model_tokens_total{purpose="reading",kind="input"} 200');
    expect(text).toContain('whereabouts_model_tokens_total{purpose="reading",kind="cached"} 100');
    expect(text).toContain('whereabouts_model_tokens_total{purpose="reading",kind="output"} 20');
    expect(text).toContain('whereabouts_model_money_total{purpose="reading"} 0.0007');
    const over = aStage({ room: false });
    await over.model.ask(question('reading'), context());
    expect(await over.metrics.registry.metrics()).toContain('{purpose="reading",end="over_budget"} 1');
  });
});
