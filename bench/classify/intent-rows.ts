import { rowsOf } from './data.ts';

interface Row {
  readonly text: string;
  readonly our_label: string | null;
  readonly wismo: boolean | null;
  readonly tags?: string;
}

/** A message of a foreign set. Fine labels have noise of a tenth and more; `isWismo` is what counts. */
export interface IntentRow {
  readonly text: string;
  readonly truth: string;
  readonly isWismo: boolean;
  /** Letters that the set's makers gave it. */
  readonly tags: string;
}

const SETS = {
  'real tweets to shops': 'intents_twitter_retail.jsonl',
  'French shop chat': 'intents_parfum_fr_chat.jsonl',
  Bitext: 'intents_bitext.jsonl',
  'ABCD role play': 'intents_abcd_utterances.jsonl',
  CLINC: 'intents_clinc150.jsonl',
  BANKING77: 'intents_banking77.jsonl',
  'tweets to others': 'intents_twitter_nonretail_negatives.jsonl',
} as const;

/** Every foreign set that says what its messages want, by name. */
export function intentRows(): readonly (readonly [name: string, rows: readonly IntentRow[]])[] {
  return Object.entries(SETS).map(([name, file]) => {
    const known = rowsOf<Row>(file).filter(({ wismo }) => wismo !== null);
    return [name, known.map(toIntentRow)] as const;
  });
}

const toIntentRow = (row: Row): IntentRow => ({
  // Addresses and names of accounts were masked by whoever made the sets.
  text: row.text.replace(/<url>|@\w+/g, ' '),
  truth: row.our_label ?? 'other',
  isWismo: row.wismo === true,
  tags: row.tags ?? '',
});
