import { describe, expect, it } from '@jest/globals';
import type { Effect } from '../../src/ports/effect-ledger.ts';
import type { Model } from '../../src/ports/model.ts';
import { loadTemplates } from '../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../src/respond/texts/reply-writer.ts';
import { startNotes } from '../../src/run/run-notes.ts';
import { wordReply } from '../../src/run/word-reply.ts';
import type { SecondReading } from '../../src/ticket/second-reading.ts';
import { aRequest, aWorldlyPolicy } from '../respond/texts/a-picture.ts';
import { ROWS } from '../respond/texts/reply-rows.ts';
import { aModelPolicy } from '../support/a-model-policy.ts';
import { aSituation } from '../support/a-situation.ts';
import { aTicket } from '../support/a-ticket.ts';
import { anUnderstanding } from '../support/an-understanding.ts';

const writer = createReplyWriter(loadTemplates('templates'));
const USAGE = { inputTokens: 400, outputTokens: 90, cachedTokens: 0, micros: 1_500 };

interface Setting {
  /** What the model makes of the text it is shown; `null`: it gives no answer. */
  readonly says?: (text: string) => string | null;
  readonly model?: Parameters<typeof aModelPolicy>[0];
  readonly second?: Pick<SecondReading, 'outcome'>;
  readonly begun?: Pick<Effect, 'kind'>;
}

async function worded({ says = (text) => text, model = {}, second, begun }: Setting) {
  const shown: string[] = [];
  const languageModel = {
    ask: async ({ material }: { readonly material: string }) => {
      const { text } = JSON.parse(material) as { readonly text: string };
      shown.push(material);
      const said = says(text);
      if (said === null) return { kind: 'none', why: 'too_slow', usage: USAGE, ms: 10_000 };
      return { kind: 'answered', value: { text: said }, usage: USAGE, model: 'm', leftOut: 0, ms: 400 };
    },
  } as unknown as Model;
  const policy = aWorldlyPolicy({ model: aModelPolicy(model) });
  const request = aRequest(ROWS.in_transit.picture, { policy });
  const reply = writer.write(request);
  if (reply.kind !== 'written') throw new Error('There is a text for it');
  const notes = startNotes(new AbortController().signal);
  const situation = aSituation({ conversation: request.conversation });
  const understanding = { ...anUnderstanding(), ...(second === undefined ? {} : { second }) };
  const effects = begun === undefined ? [] : [{ ...begun, messageId: request.conversation.messageId }];
  const after = await wordReply(
    { ticket: aTicket(), understanding: understanding as never, situation, notes },
    { request, reply },
    {
      writer,
      templates: { current: async () => [] } as never,
      ledger: { ofTicket: async () => effects } as never,
      languageModel,
    },
  );
  return { before: reply, after, shown, uses: notes.modelUses() };
}

describe('a finished reply is put into other words', () => {
  it('where they say the same, and keeps what it is remembered by', async () => {
    const { before, after, uses } = await worded({
      says: (text) => `Thank you for your message!\n\n${text}`,
    });
    expect(after.text).toContain('Thank you for your message!');
    expect(after).toMatchObject({ writeBackDay: before.writeBackDay, template: before.template });
    expect(uses).toEqual([
      { purpose: 'wording', outcome: 'used', why: [], model: 'm', usage: USAGE, ms: 400 },
    ]);
  });

  it.each([
    ['a fact is touched', (text: string) => text.replace('{{seen_place}}', '{{carrier}}'), 'slots_changed'],
    ['a mark is made up', (text: string) => `${text} [ORDER_1]`, 'unknown_token'],
    ['it is empty', () => '', 'odd_characters'],
    ['something is promised', (text: string) => `${text}\n\nIt will be fine.`, 'sentence_of_its_own'],
  ])('and not where %s', async (_what, says, why) => {
    const { before, after, uses } = await worded({ says });
    expect(after).toEqual(before);
    expect(uses).toMatchObject([{ outcome: 'refused', why: [why], usage: USAGE }]);
  });

  it('and stays as it was where no answer comes', async () => {
    const { before, after, uses } = await worded({ says: () => null });
    expect(after).toEqual(before);
    expect(uses).toMatchObject([{ outcome: 'none', why: ['too_slow'] }]);
  });
});

describe('the model is not asked', () => {
  it.each<readonly [string, Setting]>([
    ['where the shop does not allow it', { model: { wording: false } }],
    ['again after it gave nothing for the reading', { second: { outcome: 'none' } }],
    ['about a text that was begun before', { begun: { kind: 'reply' } }],
  ])('%s', async (_when, setting) => {
    const { before, after, shown, uses } = await worded(setting);
    expect(after).toEqual(before);
    expect({ shown, uses }).toEqual({ shown: [], uses: [] });
  });

  it('but is, where only a note was begun', async () => {
    expect((await worded({ begun: { kind: 'note' } })).shown).toHaveLength(1);
  });
});
