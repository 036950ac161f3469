import { type Figures, figuresOf, type Judged, saidOf } from '../../src/train/measure.ts';
import type { IntentModel } from '../../src/understand/classifier/intent-model.ts';
import { textOf } from '../../src/understand/text-of.ts';
import { rowsOf } from './data.ts';

interface Row {
  readonly text: string;
  readonly our_label: string | null;
  readonly wismo: boolean | null;
  readonly tags?: string;
}

type Named = readonly [name: string, figures: Figures];

const SETS = {
  'real tweets to shops': 'intents_twitter_retail.jsonl',
  'French shop chat': 'intents_parfum_fr_chat.jsonl',
  Bitext: 'intents_bitext.jsonl',
  'ABCD role play': 'intents_abcd_utterances.jsonl',
  CLINC: 'intents_clinc150.jsonl',
  BANKING77: 'intents_banking77.jsonl',
  'tweets to others': 'intents_twitter_nonretail_negatives.jsonl',
} as const;

/** Letters of Bitext's tags: slips of the finger, colloquial, offensive, keywords only. */
const SLICES = { Z: 'typos', Q: 'colloquial', W: 'offensive', K: 'keywords' } as const;

/** How well foreign sets are read. Their fine labels have noise of a tenth and more; "is it WISMO" is what counts. */
export function measureIntentSets(model: IntentModel): readonly Named[] {
  return Object.entries(SETS).flatMap(([name, file]) => {
    const judged = rowsOf<Row>(file)
      .filter(({ wismo }) => wismo !== null)
      .map((row) => ({ tags: row.tags ?? '', ...judgeRow(row, model) }));
    const slices = name === 'Bitext' ? Object.entries(SLICES) : [];
    return [
      [name, figuresOf(judged)] as const,
      ...slices.map(
        ([tag, slice]) =>
          [`${name}: ${slice}`, figuresOf(judged.filter(({ tags }) => tags.includes(tag)))] as const,
      ),
    ];
  });
}

function judgeRow(row: Row, model: IntentModel): Judged {
  // Addresses and names of accounts were masked by whoever made the sets.
  const text = row.text.replace(/<url>|@\w+/g, ' ');
  return { ...saidOf(textOf(text, ''), model), truth: row.our_label ?? 'other', isWismo: row.wismo === true };
}
