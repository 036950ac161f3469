import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readLabelled } from '../../src/train/corpus.ts';
import { aFolder, writeLines } from './small-corpus.ts';

const read = (...lines: readonly object[]) => readLabelled(writeLines(join(aFolder(), 'own.jsonl'), lines));

describe('a shop’s labelled lines', () => {
  it('need no more than a text and what it is about', () => {
    expect(
      read({ text: 'Wo ist mein Paket, ich warte schon seit Tagen?', intent: 'order_status' }),
    ).toMatchObject([{ intents: ['order_status'], lang: 'de', subject: '', id: 'own:1' }]);
  });

  it('may say everything themselves', () => {
    const line = {
      text: 'Stornieren!',
      intents: ['cancel_order', 'complaint'],
      lang: 'de',
      style: 'kurz',
      subject: 'Auftrag',
    };
    expect(read(line)).toEqual([{ ...line, id: 'own:1' }]);
  });

  it('are one voice each, but copies of a message are the same one', () => {
    const styles = read(
      { text: 'Where is it?', intent: 'order_status' },
      { text: 'Any news?', intent: 'order_status' },
      { text: ' where  is it?', intent: 'order_status' },
    ).map(({ style }) => style);
    expect(styles[0]).toBe(styles[2]);
    expect(styles[0]).not.toBe(styles[1]);
  });

  it.each([
    [{ text: 'Hi', intent: 'wismo' }, 'own:2 is not .*there is no intent "wismo"'],
    [{ text: 'Hi' }, 'own:2 is not .*intent or intents is missing'],
    [{ text: '', intent: 'other' }, 'own:2 is not .*text'],
  ])('that are wrong are named with the reason: %j', (line, message) => {
    expect(() => read({ text: 'Fine', intent: 'thanks' }, line)).toThrow(new RegExp(message));
  });
});
