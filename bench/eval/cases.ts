import { CORPUS } from '../../src/cli/corpus-folder.ts';
import { isWismo } from '../../src/ticket/intent.ts';
import { type LabelledMessage, readCorpus } from '../../src/train/corpus.ts';
import { isHeldOut } from '../../src/train/held-out.ts';
import { intentRows } from '../classify/intent-rows.ts';
import { type EvalCase, spread } from './eval-case.ts';

/** Messages of our corpus in voices that the classifier has never learnt from. */
export function ownCases(most: number): readonly EvalCase[] {
  return spread(readCorpus(CORPUS).filter(isHeldOut), most).map(ownCase);
}

/** Messages of foreign sets, of which nothing was learnt; so many of each. @throws Error when the data is absent */
export function foreignCases(most: number): readonly EvalCase[] {
  return intentRows().flatMap(([set, rows]) =>
    spread(rows, most).map((row) => ({ ...row, set, subject: '', needsPerson: !row.isWismo })),
  );
}

function ownCase({ text, subject, intents }: LabelledMessage): EvalCase {
  const [truth = 'other'] = intents;
  return {
    set: 'own held-out voices',
    subject,
    text,
    truth,
    isWismo: isWismo(truth),
    needsPerson: intents.some((intent) => !isWismo(intent) && intent !== 'thanks'),
  };
}
