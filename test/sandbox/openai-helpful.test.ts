import { describe, expect, it } from '@jest/globals';
import { INTENTS } from '../../src/ticket/intent.ts';
import { openaiLab, READING, WORDING } from './openai-lab.ts';

const lab = openaiLab();

const object = (properties: object): Record<string, unknown> => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const INTENT = object({ intent: { type: 'string', enum: INTENTS } });

describe('the helpful model reads', () => {
  it('a message with two requests', async () => {
    const text =
      'Hi, where is my order #1042? I need it by Friday. Could you also cancel order #1043? Thank you!';
    expect(await lab().read(READING, text)).toEqual({
      intents: [{ intent: 'order_status', confidence: 0.93 }],
      language: 'en',
      orderNumbers: ['#1042', '#1043'],
      needBy: '2026-11-27',
      secondRequest: expect.stringContaining('cancel'),
      sentiment: 'positive',
    });
  });

  it.each<[string, string]>([
    ['Where is my order?', 'order_status'],
    ['When will it be here?', 'delivery_eta'],
    ['It still has not shipped. Not shipped yet?', 'not_shipped_yet'],
    ['My parcel is late', 'delayed'],
    ['The tracking is stuck since Monday', 'tracking_not_updating'],
    ['It says delivered but I have nothing', 'delivered_not_received'],
    ['Where is my refund?', 'refund_status'],
    ['I want a refund', 'refund_request'],
    ['Please change my address', 'address_change'],
    ['Cancel my order please', 'cancel_order'],
    ['I would like to return it', 'return_start'],
    ['The mug arrived broken', 'damaged'],
    ['You sent the wrong size', 'wrong_or_missing_item'],
    ['Let me talk to a human', 'human_request'],
    ['This is unacceptable', 'complaint'],
    ['Thanks a lot!', 'thanks'],
    ['Do you sell umbrellas?', 'other'],
    ['Gdzie jest moje zamówienie?', 'order_status'],
    ['Var är mitt paket?', 'order_status'],
    ['Siparişim nerede?', 'order_status'],
    ['荷物はどこですか', 'order_status'],
  ])('%s', async (text, intent) => {
    expect(await lab().read(INTENT, text)).toEqual({ intent });
  });

  it.each<[string, string]>([
    ['Gdzie jest moje zamówienie?', 'pl'],
    ['Var är min beställning?', 'sv'],
    ['Siparişim nerede?', 'tr'],
    ['荷物はどこですか', 'ja'],
    ['Wo ist meine Bestellung?', 'de'],
    ['Où est ma commande ?', 'fr'],
    ['Где мой заказ?', 'ru'],
  ])('the language of: %s', async (text, language) => {
    expect(await lab().read(object({ language: { type: 'string' } }), text)).toEqual({ language });
  });

  it('tokens that stand for numbers it does not see', async () => {
    const { orderNumbers } = await lab().read(READING, 'Where is [ORDER_1]? Written by [NAME_1].');
    expect(orderNumbers).toEqual(['[ORDER_1]']);
  });

  it('the same things under other names, and with the words they are taken from', async () => {
    const other = object({
      neededBy: {
        anyOf: [object({ words: { type: 'string' }, date: { type: 'string' } }), { type: 'null' }],
      },
      secondRequest: { type: 'boolean' },
      sentiment: { type: 'string', enum: ['calm', 'worried', 'angry'] },
      asksForPerson: { type: 'boolean' },
    });
    expect(await lab().read(other, 'This is ridiculous!! I need it by Friday. Give me a human!')).toEqual({
      neededBy: { words: 'by Friday', date: '2026-11-27' },
      secondRequest: true,
      sentiment: 'angry',
      asksForPerson: true,
    });
    expect(await lab().read(other, 'Where is it?')).toEqual({
      neededBy: null,
      secondRequest: false,
      sentiment: 'calm',
      asksForPerson: false,
    });
  });

  it('where in the text a number stands', async () => {
    const spans = object({
      orders: {
        type: 'array',
        items: object({ text: { type: 'string' }, start: { type: 'integer' }, end: { type: 'integer' } }),
      },
    });
    expect(await lab().read(spans, 'My order is #1042.')).toEqual({
      orders: [{ text: '#1042', start: 12, end: 17 }],
    });
  });

  it('nothing into a message that says nothing', async () => {
    expect(await lab().read(READING, 'Hello')).toEqual({
      intents: [{ intent: 'other', confidence: 0.93 }],
      language: 'en',
      orderNumbers: [],
      needBy: null,
      secondRequest: null,
      sentiment: 'neutral',
    });
  });

  it.each<[string, string | null]>([
    ['I need it by Friday', '2026-11-27'],
    ['I need it by Saturday', '2026-11-28'],
    ['It must be here before 24 December', '2026-12-24'],
    ['It must be here by January 5th', '2027-01-05'],
    ['I need it by 2026-12-01', '2026-12-01'],
    ['I ordered it on 3 November', null],
  ])('the day in: %s', async (text, needBy) => {
    expect(await lab().read(READING, text)).toMatchObject({ needBy });
  });
});

describe('the helpful model words', () => {
  it('a text as it was, with a warmer greeting, and every slot in its place', async () => {
    const text = 'AI answer\n\nHi {{name}},\nyour parcel arrives on {{eta}}: {{link}}';
    expect(await lab().read(WORDING, text)).toEqual({ text: text.replace('Hi {{', 'Hello {{') });
  });

  it('a summary in thirty words at most', async () => {
    const { summary } = await lab().read(object({ summary: { type: 'string' } }), 'word '.repeat(100));
    expect(String(summary).split(' ')).toHaveLength(30);
  });
});
