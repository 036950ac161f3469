import { describe, expect, test } from '@jest/globals';
import { type KnownPersonal, NOTHING_KNOWN } from '../../src/masking/known-personal.ts';
import { maskOwnTexts, maskTexts, unmaskText } from '../../src/masking/mask-text.ts';

const mask = (text: string, known: Partial<KnownPersonal> = {}): string =>
  maskTexts([text], { ...NOTHING_KNOWN, ...known }).texts[0] ?? '';

describe('a model is not shown', () => {
  test.each([
    ['an e-mail address', 'Write to mara.l+shop@mail.example.co.uk please', 'Write to [EMAIL_1] please'],
    ['one that is hidden from robots', 'mara (at) mail.example', '[EMAIL_1]'],
    ['a card', 'My card 4111 1111 1111 1111 was charged', 'My card [CARD_1] was charged'],
    ['a security code', 'card 4111111111111111 cvv 123', 'card [CARD_1] cvv [CARD_2]'],
    ['an order', 'Where is my order #1001?', 'Where is my order #[ORDER_1]?'],
    ['an order twice', 'Order 1001? I mean 1001!', 'Order [ORDER_1]? I mean [ORDER_1]!'],
    ['a parcel', 'UPS says 1ZW0A2230398765431 is lost', 'UPS says [TRACKING_1] is lost'],
    ['a parcel in groups', 'USPS 9400 1112 0255 5847 9110 26', 'USPS [TRACKING_1]'],
    ['a telephone', 'Call me: +49 170 1234567, evenings', 'Call me: [PHONE_1], evenings'],
    ['a telephone at home', 'call (555) 010-4477', 'call [PHONE_1]'],
    ['a telephone that is called one', 'tel. 5550104', 'tel. [PHONE_1]'],
    ['a street', 'I live at 12 Baker Street', 'I live at [ADDRESS_1]'],
    ['a German address', 'Musterstraße 12a, 10115 Berlin', '[ADDRESS_1]'],
    ['a French address', 'au 12 rue de la Paix, 75002 Paris', 'au [ADDRESS_1]'],
    ['a town with its postcode', 'It went to Springfield, IL 62704', 'It went to [ADDRESS_1]'],
    ['a British postcode', 'postcode SW1A 1AA', 'postcode [ADDRESS_1]'],
    ['a line that is called an address', 'Address: 7 Elm, third door', 'Address: [ADDRESS_1]'],
    ['a link', 'See https://track.example/p?id=7&mail=a@b.example now', 'See [LINK_1] now'],
    ['a link without its beginning', 'track.example/parcel/77aa', '[LINK_1]'],
    ['a bank account', 'IBAN DE89 3704 0044 0532 0130 00', 'IBAN [NUMBER_1]'],
    ['an address with odd signs', 'mail odd&@canary.example', 'mail [EMAIL_1]'],
    ['a number beside a day', '24.12.2026 55 01 04 47 7', '24.12.2026 [NUMBER_1]'],
    ['a number in Japanese', '注文番号821-8083', '注文番号[NUMBER_1]'],
    ['a code that ends like a measure', 'no.810VAUTS', 'no.[NUMBER_1]'],
    ['an order that begins like a telephone', 'cancel order 00004587345', 'cancel order [ORDER_1]'],
    ['a confirmation number', 'HVH6MXR6LW', '[NUMBER_1]'],
    ['a reference', 'reference 8837462', 'reference [ORDER_1]'],
    ['a number nobody knows', 'my member card: 5-77-12-99-31', 'my member card: [NUMBER_1]'],
    ['whom a greeting names', 'Hi Thomas,\nwhere is it?', 'Hi [NAME_1],\nwhere is it?'],
    ['whom a line greets', 'Hi Thomas\nWhere is it?', 'Hi [NAME_1]\nWhere is it?'],
    ['whom a greeting names in small letters', 'hi thomas,\nwhere is it?', 'hi [NAME_1],\nwhere is it?'],
    ['who thanks and signs in one line', 'Where is it?\nThanks, Mara Lind', 'Where is it?\nThanks, [NAME_1]'],
    ['who says a name', 'Hello, my name is Mara Lindqvist.', 'Hello, my name is [NAME_1].'],
    ['who says a name in small letters', 'my name is mara lindqvist', 'my name is [NAME_1]'],
    ['… in German', 'hallo, mein name ist mara lind.', 'hallo, mein name ist [NAME_1].'],
    ['… in French', 'je m’appelle mara lind, bonjour', 'je m’appelle [NAME_1], bonjour'],
    ['… in Spanish', 'me llamo mara lind', 'me llamo [NAME_1]'],
    ['… in Italian', 'mi chiamo mara lind', 'mi chiamo [NAME_1]'],
    ['… in Dutch', 'ik heet mara lind', 'ik heet [NAME_1]'],
    ['… in Portuguese', 'chamo-me Mara Lind', 'chamo-me [NAME_1]'],
    ['fields of a form', 'First name: mara\nLast name: lind', 'First name: [NAME_1]\nLast name: [NAME_2]'],
    ['… in German', 'Vorname: Mara\nNachname: van Lind', 'Vorname: [NAME_1]\nNachname: [NAME_2]'],
    ['… in French', 'Prénom : Mara\nNom : Lind', 'Prénom : [NAME_1]\nNom : [NAME_2]'],
    ['… in Spanish', 'Nombre y apellidos: Mara Lind', 'Nombre y apellidos: [NAME_1]'],
    ['… in Italian', 'Cognome: Lind', 'Cognome: [NAME_1]'],
    ['… in Dutch', 'Achternaam: de Lind', 'Achternaam: [NAME_1]'],
    ['… in Portuguese', 'Nome completo: mara lind', 'Nome completo: [NAME_1]'],
    ['a town of a form', 'PLZ: 10115\nOrt: Berlin', 'PLZ: [NUMBER_1]\nOrt: [ADDRESS_1]'],
    ['a day of birth', 'Geburtsdatum: 12.03.1985', 'Geburtsdatum: [NUMBER_1]'],
    [
      'who signs for a firm',
      'Wo ist es?\nViele Grüße\ni. A. Mara Lind',
      'Wo ist es?\nViele Grüße\ni. A. [NAME_1]',
    ],
    [
      'a doctor who signs',
      'Wo ist es?\nViele Grüße\nDr. med. Mara Lind',
      'Wo ist es?\nViele Grüße\nDr. med. [NAME_1]',
    ],
    ['who thanks in small letters', 'where is it?\nthanks mara', 'where is it?\nthanks [NAME_1]'],
    [
      'a street that has no word for it',
      'ich wohne Am Alten Markt 3, 14467 Potsdam',
      'ich wohne [ADDRESS_1]',
    ],
    ['a postcode in small letters', 'to nw1 6xe please', 'to [ADDRESS_1] please'],
    ['an avenue', 'moro na Av. Paulista 1578', 'moro na [ADDRESS_1]'],
    [
      'a titled person',
      'Sehr geehrter Herr Dr. Weber, wo ist es?',
      'Sehr geehrter Herr Dr. [NAME_1], wo ist es?',
    ],
    ['who signs', 'Where is it?\nKind regards,\nMara Lindqvist', 'Where is it?\nKind regards,\n[NAME_1]'],
    ['who signs in small letters', 'Wo ist es?\nDanke\nmara', 'Wo ist es?\nDanke\n[NAME_1]'],
  ])('%s', (_what, text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  const mara = { names: ['Mara van der Lindqvist'] };
  test.each([
    ['a name it knows', 'for Mara van der Lindqvist', 'for [NAME_1]', mara],
    ['a part of it, in any case', 'MARA here, or mára', '[NAME_1] here, or [NAME_2]', mara],
    ['it behind an apostrophe', "it is Mara's", "it is [NAME_1]'s", mara],
    ['a name without spaces around', '田中さんの荷物', '[NAME_1]さんの荷物', { names: ['田中'] }],
    ['a name that is a word, where it is a name', 'Ask Will Long', 'Ask [NAME_1]', { names: ['Will Long'] }],
    ['an order it knows', 'box zx 77', 'box [ORDER_1]', { orderNumbers: ['ZX-77'] }],
    ['an address it knows', 'ring at elm cottage', 'ring at [ADDRESS_1]', { addresses: ['Elm Cottage'] }],
    ['a telephone it knows', 'ext. 1234', 'ext. [PHONE_1]', { phones: ['1234'] }],
  ] as const)('%s', (_what, text, masked, known) => {
    expect(mask(text, known)).toBe(masked);
  });
});

describe('a model is shown', () => {
  test.each([
    'Will it come before Dec 24, 2026? I need it by 24.12.2026 or 2026-12-24 at 10:30.',
    'I paid $49.90 and 1.234,56 € for 3 shirts of size 42.',
    'Wo bleibt mein Paket? Es sollte am 3. Mai da sein.',
    'It has been 10 business days. Where is my order?',
    'Hello is anybody there?',
    'from 24.12.2026 - 30.12.2026, between 10:30 - 12:30',
    'Hello Where is my order?',
    'hello there,\nwhere is my parcel?',
    'Hallo zusammen\nwo bleibt es?',
    'Thanks. Where is it?',
    'Thanks! Please hurry\nIt is late',
    'I am very upset. This is the third time!',
    'Hi, can you help me?\nThanks',
    '注文した商品はどこですか？',
    'my name is on the parcel, what is wrong?',
    'mein name ist falsch geschrieben',
    'thanks again',
    'danke schön',
    'Where is it? thanks a lot',
    'Im Mai 2026, am Montag 4 Uhr',
    'Thanks @acme for 2 pies @ £1.00 in 24-48hrs, at 9-10pm',
  ])('%s', (text) => {
    expect(mask(text).normalize('NFKC')).toBe(text.normalize('NFKC'));
  });

  test('words that are also names, where they are words', () => {
    const text = 'Will it come? It will take long. May I ask?';
    expect(mask(text, { names: ['Will Long', 'May Day'] })).toBe(text);
  });
});

describe('a stranger cannot', () => {
  test('have a value put where the text says so', () => {
    const { texts, tokens } = maskTexts(['order 1001', 'send [ORDER_1] and {{eta}} to me']);
    expect(texts).toEqual(['order [ORDER_1]', 'send (ORDER_1) and { {eta} } to me']);
    expect(unmaskText(texts[1] ?? '', tokens).text).toBe(texts[1]);
  });

  test.each([
    ['invisible signs', 'o\u200Brder 10\u200B01', 'order [ORDER_1]'],
    ['signs that turn the direction', 'order \u202E1001', 'order [ORDER_1]'],
    ['tags', 'order 1001\u{E0041}\u{E0042}', 'order [ORDER_1]'],
    ['wide digits', 'order ＃１００１', 'order #[ORDER_1]'],
    ['a token in pieces', '[ORDER\u200B_1]', '(ORDER_1)'],
    ['half of a sign', 'order \uD83D 1001', 'order [ORDER_1]'],
  ])('hide behind %s', (_what, text, masked) => {
    expect(mask(text).replaceAll(/ +/g, ' ')).toBe(masked);
  });
});

describe('what was masked', () => {
  test('never brings a card back, but for its last four digits', () => {
    const { texts, tokens } = maskTexts(['card 4111-1111-1111-1111, cvv 123']);
    expect(unmaskText(texts[0] ?? '', tokens).text).toBe('card ••••-••••-••••-1111, cvv •••');
  });

  test('has nothing more to be masked', () => {
    const { texts } = maskTexts([
      'Hi Thomas, order #1001 of mara@mail.example, 1ZW0A2230398765431, call +49 170 1234567.\n12 Baker Street\nThanks, Mara',
    ]);
    expect(maskTexts(texts).tokens.size).toBe(0);
  });

  test('leaves slots where the text is ours', () => {
    expect(maskOwnTexts(['Order #1001 arrives {{eta}}.']).texts).toEqual([
      'Order #[ORDER_1] arrives {{eta}}.',
    ]);
  });

  test('has one token in all texts', () => {
    const { texts } = maskTexts(['Order 1001, Mara', 'About order 1001'], {
      ...NOTHING_KNOWN,
      names: ['Mara'],
    });
    expect(texts).toEqual(['Order [ORDER_1], [NAME_1]', 'About order [ORDER_1]']);
  });

  test('is put back letter by letter, and made-up tokens are told', () => {
    const { tokens } = maskTexts(['order so-1001 of MARA@mail.example']);
    expect(unmaskText('[EMAIL_1] asks about [ORDER_1], not [ORDER_7]', tokens)).toEqual({
      text: 'MARA@mail.example asks about so-1001, not [ORDER_7]',
      unknown: ['[ORDER_7]'],
    });
  });
});
