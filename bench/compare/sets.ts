import { join } from 'node:path';
import { isWismo } from '../../src/ticket/intent.ts';
import { type LabelledMessage, readCorpus } from '../../src/train/corpus.ts';
import { isHeldOut } from '../../src/train/held-out.ts';
import { rowsOf } from '../classify/data.ts';
import type { Labelled } from './contestant.ts';

const CORPUS = join(import.meta.dirname, '../../fixtures/intents');

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly our_label: string | null;
  readonly wismo: boolean | null;
}

export interface Sets {
  readonly learned: readonly Labelled[];
  readonly judged: readonly (readonly [name: string, messages: readonly Labelled[]])[];
}

/** What is learned from and what is judged: the very messages our own classifier learns from and is judged by. */
export function readSets(): Sets {
  const corpus = readCorpus(CORPUS);
  return {
    learned: corpus.filter((message) => !isHeldOut(message)).map(fromCorpus),
    judged: [
      ['own held-out voices', corpus.filter(isHeldOut).map(fromCorpus)],
      ['real tweets to shops', foreign('intents_twitter_retail.jsonl')],
      ['French shop chat', foreign('intents_parfum_fr_chat.jsonl')],
    ],
  };
}

function fromCorpus({ id, lang, intents, subject, text }: LabelledMessage): Labelled {
  const [intent = 'other'] = intents;
  return { id, language: lang, text: `${subject}\n${text}`.trim(), intent, isWismo: isWismo(intent) };
}

function foreign(file: string): readonly Labelled[] {
  return rowsOf<Row>(file)
    .filter(({ wismo }) => wismo !== null)
    .map(({ id, lang, text, our_label, wismo }) => ({
      id,
      language: lang,
      // Masked addresses and accounts are taken out, as they are for our own classifier.
      text: text.replace(/<url>|@\w+/g, ' '),
      intent: our_label ?? 'other',
      isWismo: wismo === true,
    }));
}
