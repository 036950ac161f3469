import { describe, expect, it } from '@jest/globals';
import { ourText } from './read-edits.ts';

/** Words that turn a sentence round, or make it more than it was. */
const TURNS: Readonly<Record<string, readonly string[]>> = {
  de: ['nicht', 'nie', 'bald', 'kein', 'sicher'],
  en: ['not', 'never', 'soon', 'no', 'free'],
  es: ['no', 'nunca', 'pronto'],
  fr: ['ne', 'pas', 'jamais', 'bientôt'],
  it: ['non', 'mai'],
  nl: ['niet', 'nooit'],
  pt: ['não', 'nunca'],
};

/** Words that may be left out of ours: the sentence is then another way to ask for a reply. */
const SPARE = ['here', 'hier,', 'und', 'ici'];

/** Every text that is ours but for one word. */
function almostOurs(text: string, turns: readonly string[]): ReadonlyMap<string, string> {
  const words = text.split(' ');
  const changed = (at: number, removed: number, ...added: string[]): string =>
    words.toSpliced(at, removed, ...added).join(' ');
  return new Map(
    words.flatMap((word, at) => [
      ...(SPARE.includes(word) ? [] : [[`without ${word}`, changed(at, 1)] as const]),
      ...turns.map((turn) => [`${turn} before ${word}`, changed(at, 0, turn)] as const),
      ...words
        .slice(at + 1, at + 2)
        .map((next) => [`${next} before ${word}`, changed(at, 2, next, word)] as const),
    ]),
  );
}

describe.each(Object.entries(TURNS))('in %s', (language, turns) => {
  it.each(['in_transit', 'delivered'])('a text that is ours but for one word is not sent: %s', (row) => {
    const ours = ourText(language, row);
    const through = [...almostOurs(ours.text, turns)].filter(
      ([, other]) => other !== ours.text && ours.take(other).kind === 'taken',
    );
    expect(through.map(([change]) => change)).toEqual([]);
  });

  it.each(['?', '...', '…'])('nor one with “%s” where a sentence ended', (end) => {
    const ours = ourText(language, 'in_transit');
    const sentences = ours.text.split(/(?<=\.)\s+/u);
    const through = sentences.filter((one) => {
      const other = ours.text.replace(one, one.replace(/\.$/u, end));
      return ours.take(other).kind === 'taken';
    });
    expect(through).toEqual([]);
  });
});
