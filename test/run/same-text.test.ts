import { expect, test } from '@jest/globals';
import { isSameText } from '../../src/run/same-text.ts';

const DRAFT = `Hi Kim,

Your order #6001 is on its way with UPS. It is expected on Friday, November 20.

Follow it here: https://ups.example/track?n=1Z9

If it has not come by Monday, November 23, please write to us again.

Kind regards,
The Acme team`;
const BODY = DRAFT.split('\n\n').slice(1, -1).join('\n');

test.each([
  ['as it is', DRAFT],
  ['with another greeting and name', `Hello dear Kim!\n${BODY}\nHave a lovely day\nRobin, Acme`],
  ['without its line breaks', DRAFT.replaceAll('\n', ' ')],
  [
    'with another link, as mail programs rewrite them',
    DRAFT.replace('ups.example/track?n=1Z9', 'go.example/x'),
  ],
  ['with other quotes and capitals', DRAFT.toUpperCase()],
])('our text is known %s', (_how, written) => {
  expect(isSameText(written, DRAFT)).toBe(true);
});

test.each([
  ['one word is not ours', DRAFT.replace('is on its way', 'is not on its way')],
  ['a day is another one', DRAFT.replace('November 20', 'November 27')],
  ['a sentence is missing', DRAFT.replace(/If it has.*again\./, '')],
  ['a number is added', `${DRAFT}\nCall us: 555 0100`],
  ['something is asked', `${DRAFT}\nIs the address right?`],
  [
    'much is added',
    `${DRAFT}\n${'Actually we think that it has been lost and we are very sorry. '.repeat(3)}`,
  ],
  ['nothing is left of it', 'Thanks!'],
  ['nothing is written', ''],
])('it is another text where %s', (_what, written) => {
  expect(isSameText(written, DRAFT)).toBe(false);
});

test('a draft that says next to nothing is never recognised', () => {
  expect(isSameText('Hi Kim,\nAll is well.\nAcme', 'Hi Kim,\nAll is well.\nAcme')).toBe(false);
});
