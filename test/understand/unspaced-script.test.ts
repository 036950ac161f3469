import { describe, expect, test } from '@jest/globals';
import { ANSWERED_FROM } from '../../src/train/measure.ts';
import { readText } from '../../src/understand/read-text.ts';
import { understand } from '../../src/understand/understand.ts';
import { aMessage, aTicket } from '../support/a-ticket.ts';
import { MODEL } from './model.ts';

const SETTINGS = { model: MODEL, ownAddresses: ['help@acme.example'], formSenders: [] };
const read = (text: string) => understand(aTicket({ messages: [aMessage({ text })] }), SETTINGS);

describe('a language without spaces', () => {
  test.each([
    ['half-width kana', 'ｷｬﾝｾﾙしたいです。', 'cancel_order'],
    ['full-width letters and digits', '注文１００１はどこにありますか？', 'order_status'],
    ['a line broken behind a particle', '注文した商品が\nまだ届きません。', 'delayed'],
    ['a comma within the phrase', '注文した商品は、まだ、届いていません', 'delayed'],
  ])('is read with %s', (_, text, intent) => {
    const reading = read(text);
    expect(reading.intent).toBe(intent);
    expect(reading.confidence).toBeGreaterThanOrEqual(0.85);
  });

  test('what two sentences say is not put together', () => {
    const found = readText('注文はとても気に入りました。ポストには届きませんが手渡しで結構です。', '', {
      language: 'ja',
      numbered: false,
    });
    expect(found.rules.map(({ intent }) => intent)).not.toContain('delivered_not_received');
    expect(read('追跡番号をありがとうございます。写真が見つかりません。').intent).not.toBe(
      'tracking_not_updating',
    );
  });

  test.each([
    'ありがとうございました。返品希望',
    'ありがとうございます。まだですか',
    'ありがとう。でも壊れていました',
  ])('thanks with more behind them are not acted on as thanks: %s', (text) => {
    const { intent, confidence } = read(text);
    expect(intent === 'thanks' && confidence >= ANSWERED_FROM).toBe(false);
  });

  test('a long text is not read as a short one', () => {
    const long = `${'この街に引っ越してきてから毎日とても楽しく過ごしており感謝の気持ちでいっぱいです。'.repeat(9)}荷物はどこですか。`;
    expect(read(long).confidence).toBeLessThan(read('荷物はどこですか。').confidence);
  });
});

describe('letters that lose their marks', () => {
  test('a Polish name behind thanks is a name, whatever its letters', () => {
    expect(read('Dziękuję bardzo, Łukasz').intent).toBe('thanks');
  });

  test('the other parcel is no change of the order', () => {
    const reading = read('När kommer det andra paketet? Jag har bara fått ett.');
    expect(reading.intents.map(({ intent }) => intent)).not.toContain('change_order');
  });

  test('a court is not a sad customer', () => {
    expect(read('So sad, my parcel is late').flags).not.toContain('legal');
    expect(read('Paczki nie ma, kieruję sprawę do sądu.').flags).toContain('legal');
  });
});
