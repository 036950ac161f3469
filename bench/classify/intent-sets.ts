import { type Figures, figuresOf, saidOf } from '../../src/train/measure.ts';
import type { IntentModel } from '../../src/understand/classifier/intent-model.ts';
import { textOf } from '../../src/understand/text-of.ts';
import { intentRows } from './intent-rows.ts';

type Named = readonly [name: string, figures: Figures];

/** Letters of Bitext's tags: slips of the finger, colloquial, offensive, keywords only. */
const SLICES = { Z: 'typos', Q: 'colloquial', W: 'offensive', K: 'keywords' } as const;

/** How well foreign sets are read. */
export function measureIntentSets(model: IntentModel): readonly Named[] {
  return intentRows().flatMap(([name, rows]) => {
    const judged = rows.map((row) => ({ ...row, ...saidOf(textOf(row.text, ''), model) }));
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
