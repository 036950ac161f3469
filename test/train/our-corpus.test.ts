import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { INTENTS } from '../../src/ticket/intent.ts';
import { type LabelledMessage, readCorpus } from '../../src/train/corpus.ts';
import { isHeldOut } from '../../src/train/held-out.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/intents');
const corpus = readCorpus(FOLDER);
const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'ja'];

/** Words in a row that two people may share by chance; one more, and one has been copied from the other. */
const RUN = 9;

function runsOf({ text }: LabelledMessage): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

describe('our corpus', () => {
  it('has messages enough, of every intent in every language', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(6_000);
    const missing = LANGUAGES.flatMap((lang) =>
      INTENTS.filter(
        (intent) => !corpus.some((message) => message.lang === lang && message.intents[0] === intent),
      ).map((intent) => `${lang} ${intent}`),
    );
    expect(missing).toEqual([]);
  });

  it('describes every voice, and no other', () => {
    const voices: Record<string, string> = JSON.parse(readFileSync(join(FOLDER, 'voices.json'), 'utf8'));
    const heard = new Set(corpus.map(({ style }) => style));
    expect([...heard].filter((style) => voices[style] === undefined)).toEqual([]);
    expect(Object.keys(voices).filter((style) => !heard.has(style))).toEqual([]);
  });

  it('holds out about 15 % of the voices, in every language', () => {
    const voices = [...new Set(corpus.map(({ style }) => style))];
    const heldOut = voices.filter((style) => isHeldOut({ style }));
    expect(heldOut.length / voices.length).toBeGreaterThan(0.1);
    expect(heldOut.length / voices.length).toBeLessThan(0.2);
    const languages = new Set(corpus.filter(isHeldOut).map(({ lang }) => lang));
    expect([...languages].toSorted()).toEqual(LANGUAGES.toSorted());
  });

  it('shares no sentence between what is learnt and what is tested', () => {
    const learnt = new Map(
      corpus.filter((one) => !isHeldOut(one)).flatMap((one) => runsOf(one).map((run) => [run, one.id])),
    );
    const shared = corpus
      .filter(isHeldOut)
      .flatMap((one) => runsOf(one).map((run) => [one.id, learnt.get(run), run]))
      .filter(([, other]) => other !== undefined);
    expect(shared).toEqual([]);
  });

  it('says the same thing twice nowhere', () => {
    const seen = Map.groupBy(corpus, ({ text }) => text.toLowerCase().replace(/\s+/g, ' '));
    const twice = [...seen.values()].filter((same) => same.length > 1);
    expect(twice.map((same) => same.map(({ id }) => id))).toEqual([]);
  });
});
