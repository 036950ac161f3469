import { describe, expect, it } from '@jest/globals';
import { classOf } from '../../src/understand/classifier/word-classes/class-of.ts';
import { readCues } from '../../src/understand/intents/read-cues.ts';
import { LEXICONS } from '../../src/understand/lexicon/lexicons.ts';
import { plainWords } from '../../src/understand/lexicon/plain-words.ts';
import { readText } from '../../src/understand/read-text.ts';
import { type ShopWords, shopReader } from '../../src/understand/shop-words.ts';
import { understand } from '../../src/understand/understand.ts';
import { aMessage, aTicket } from '../support/a-ticket.ts';
import { MODEL } from './model.ts';

const LEXICON: ShopWords = {
  orderWords: ['Bestellticket', 'box #', 'Grünzeug-Kiste', 'ハコ', 'kommissie'],
  productWords: ['Zephyr 3', 'Zephyr 3000', 'Nimbus', 'クラウド'],
};

function read(text: string, lexicon: ShopWords | null = LEXICON, subject = '') {
  const ticket = aTicket({ subject, messages: [aMessage({ text })] });
  const settings = { model: MODEL, ownAddresses: [], formSenders: [] };
  return understand(ticket, lexicon === null ? settings : { ...settings, lexicon });
}

const strong = (text: string, lexicon: ShopWords | null = LEXICON, subject = ''): readonly string[] =>
  read(text, lexicon, subject)
    .orderNumbers.filter(({ strength }) => strength === 'strong')
    .map(({ value }) => value);

describe('a number behind what the shop calls an order', () => {
  it.each([
    ['Hallo, wo bleibt mein Bestellticket 20931? Ich warte.', '20931'],
    ['Mein Bestellticket Nr. 20931 ist nicht gekommen.', '20931'],
    ['BESTELLTICKET: 20931', '20931'],
    ['Zur Info: 20931, Bestellticket von gestern, fehlt noch.', '20931'],
    ['Any news of box #48213? It was due on Monday.', '48213'],
    ['Any news of box # 48213? It was due on Monday.', '48213'],
    ['I am waiting for box 48213 and it is late', '48213'],
    ['Die Grünzeug Kiste 20931 fehlt noch immer.', '20931'],
    ['ハコ20931はどこですか？', '20931'],
    ['Waar blijft kommissie 20931 toch?', '20931'],
  ])('is its number: %s', (text, number) => {
    expect(strong(text)).toEqual([number]);
    expect(strong(text, null)).not.toEqual([number]);
  });

  it('is its number in the subject, too', () => {
    expect(strong('Still nothing here.', LEXICON, 'Bestellticket 20931')).toEqual(['20931']);
  });

  it('stands where it was written', () => {
    const text = 'Wo ist mein Bestellticket 20931?';
    const [{ span } = { span: { start: 0, end: 0 } }] = read(text).orderNumbers;
    expect(text.slice(span.start, span.end)).toBe('20931');
  });

  it.each(['The BOX-1001 please', 'My sandbox 48213 is broken', 'I bought 2 boxes'])(
    'is none where the word is only a part of another: %s',
    (text) => {
      expect(strong(text)).toEqual(strong(text, null));
    },
  );
});

describe('what the shop sells', () => {
  it('is no order’s number, whatever digits its name has', () => {
    expect(strong('Where is the status of Zephyr 3000?', null)).toEqual([]);
    expect(read('What about my Zephyr 3000? It was due on Monday.').orderNumbers).toEqual([]);
    expect(read('What about my Zephyr 3000? It was due on Monday.', null).orderNumbers).not.toEqual([]);
  });

  it('leaves the order’s number beside it to be found', () => {
    expect(strong('My Zephyr 3000 of order 20931 is late.')).toEqual(['20931']);
  });
});

describe('the shop’s words in a message', () => {
  const folded = (text: string, language: string) =>
    readText(text, '', { language, numbered: false, shop: shopReader(LEXICON) }).folded.trim();

  it.each([
    ['en', 'Where are my Zephyrs 3? And box #12?', 'where are my zephyrs 3 | and order 12 |'],
    ['en', 'Where is my ZEPHYR-3 and my nimbus?', 'where is my item and my item |'],
    ['en', 'Where are both Nimbus’s?', 'where are both item |'],
    ['de', 'Wo ist mein Bestellticket?', 'wo ist mein bestellung |'],
    [
      'de',
      'Wo ist die Grünzeugkiste, wo die Grünzeug-Kiste?',
      'wo ist die grunzeugkiste wo die bestellung |',
    ],
    ['ja', '私のクラウドはまだ届きません', '私の商品はまだ届きません'],
    ['da', 'Hvor er min Nimbus?', 'hvor er min item |'],
  ])('are read as plain words of its language: %s, %s', (language, text, expected) => {
    expect(folded(text, language)).toBe(expected);
  });

  it('let the phrases of a language find what they are about', () => {
    const cues = (lexicon: ShopWords | null) => {
      const shop = lexicon === null ? {} : { shop: shopReader(lexicon) };
      return readText('Noch keine Spur vom Bestellticket mit dem Nimbus.', '', {
        language: 'de',
        numbered: false,
        ...shop,
      }).cues;
    };
    expect([cues(null).has('parcel'), cues(null).has('goods')]).toEqual([false, false]);
    expect([cues(LEXICON).has('parcel'), cues(LEXICON).has('goods')]).toEqual([true, true]);
  });

  it('make a question about a parcel of one that only its customers would know for one', () => {
    const sure = (lexicon: ShopWords | null) => {
      const { intents } = read('Where is my Nimbus?', lexicon);
      return intents.find(({ intent }) => intent === 'order_status')?.confidence ?? 0;
    };
    expect(sure(LEXICON)).toBeGreaterThanOrEqual(0.85);
    expect(sure(LEXICON)).toBeGreaterThanOrEqual(sure(null));
  });

  it('change nothing where there are none', () => {
    const none = { orderWords: [], productWords: [] };
    const text = 'Where is order 20931? I bought a Nimbus and 2 boxes.';
    expect(read(text, none)).toEqual(read(text, null));
  });
});

describe('the plain words', () => {
  it.each([...LEXICONS])('of %s are known to its lexicon and its classes', (language, compiled) => {
    const { order, goods } = plainWords(language);
    expect(readCues(` ${order} `, compiled()).has('parcel')).toBe(true);
    expect(readCues(` ${goods} `, compiled()).has('goods')).toBe(true);
    expect([null, 'parcel']).toContain(classOf(order, language));
    expect([null, 'goods', 'parcel']).toContain(classOf(goods, language));
  });
});
