import { afterEach, describe, expect, it, test } from '@jest/globals';
import { OpenaiModel } from '../../../src/integrations/models/openai/openai-model.ts';
import { OpenaiSettings } from '../../../src/integrations/models/openai/settings.ts';
import { maskTexts } from '../../../src/masking/mask-text.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import type { ModelAnswer } from '../../../src/ports/model.ts';
import { OpenaiStandIn } from '../../../src/sandbox/openai/openai-stand-in.ts';
import type { Personality } from '../../../src/sandbox/openai/personalities/personality.ts';
import { RequestLog } from '../../../src/sandbox/request-log.ts';
import { type RunningStandIn, serveStandIn } from '../../../src/sandbox/stand-in-server.ts';
import { aModelContext, question } from '../../contracts/model/model.contract.ts';
import { testTools } from '../../platform/run-support.ts';

const KEY = 'sk-sandbox-test-key';

let running: RunningStandIn | null = null;
afterEach(async () => running?.stop());

/** The model on its stand-in, strict about requests. */
async function aModel(personality: Personality): Promise<{ model: OpenaiModel; standIn: OpenaiStandIn }> {
  const standIn = new OpenaiStandIn({ clock: systemClock(), apiKeys: [KEY], personality });
  standIn.become(personality, { slowMs: 60_000 });
  running = await serveStandIn(standIn, new RequestLog());
  const settings = OpenaiSettings.parse({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: running.origin });
  // Only who never answers is not waited for.
  const isSilent = personality === 'slow' || personality === 'down';
  const times = isSilent ? { attemptMs: 2_500, wholeMs: 3_000 } : { attemptMs: 60_000, wholeMs: 60_000 };
  await import('openai');
  return { model: new OpenaiModel(settings, testTools(systemClock()), times), standIn };
}

const endOf = (answer: ModelAnswer<unknown>): string => (answer.kind === 'none' ? answer.why : answer.kind);

describe('on the stand-in, which is strict about requests', () => {
  const ends: readonly (readonly [Personality, readonly string[]])[] = [
    ['helpful', ['answered']],
    ['slow', ['too_slow']],
    ['down', ['unavailable', 'too_slow']],
    ['malformed', ['malformed']],
    ['wrong_schema', ['wrong_shape']],
    ['huge', ['malformed', 'cut_off']],
    ['refusing', ['refused']],
    ['filtered', ['refused']],
    ['empty', ['refused', 'malformed']],
  ];

  it.each(ends)('a %s model ends as %j', async (personality, expected) => {
    const { model, standIn } = await aModel(personality);
    expect(expected).toContain(
      endOf(await model.ask(question('Where is my order [ORDER_1]?'), aModelContext())),
    );
    expect(standIn.calls().length).toBeGreaterThan(0);
    // It refuses no parameter of ours: what we send is what the vendor documents.
    expect(standIn.calls().map(({ status }) => status)).not.toContain(400);
  });

  it('passes its own probe', async () => {
    const { model } = await aModel('helpful');
    expect(await model.probe(aModelContext())).toEqual([]);
  });
});

test('nothing personal of a masked message is in what arrived', async () => {
  const { model, standIn } = await aModel('helpful');
  const message =
    'Hi Thomas,\nmy order #90817 (1ZW0A2230398765431) is not here. Call +49 170 5550147 or write to mara@canary.example.\n' +
    'I live at Kastanienallee 417, 10115 Berlin, card 4111 1111 1111 1111.\nKind regards,\nMara Xaverberg';
  const { texts } = maskTexts([message]);
  expect(endOf(await model.ask(question(texts[0]), aModelContext()))).toBe('answered');
  const sent = standIn.calls().map(({ body }) => body);
  expect(sent.join()).toContain('[ORDER_1]');
  expect(sent.join()).not.toMatch(
    /90817|1ZW0A|5550147|canary|Kastanien|10115|4111 1111|Mara|Xaverberg|Thomas|4711|zendesk/,
  );
});
