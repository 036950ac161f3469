import { columns } from '../../src/cli/columns.ts';
import { counts, moneyLine, percent, timeLine } from './report-lines.ts';
import type { WordingFigures, WordingReport } from './wording-report.ts';

/** A report on wording for people: a line for each language, and what all of it cost. */
export function wordingText({ by, models, at, price, all, sets }: WordingReport): string {
  const rows = [...Object.entries(sets), ['all', all] as const].map(([name, figures]) => row(name, figures));
  const unanswered = counts(all.unanswered);
  return [
    `Wording, asked of ${by}${models.length === 0 ? '' : ` (${models.join(', ')})`}${at === null ? '' : `, ${at}`}`,
    `Prices per million tokens: ${price.input} in, ${price.cachedInput} in again, ${price.output} out`,
    '',
    ...columns([['  language', 'replies', 'accepted', 'of them changed', 'refused because'], ...rows]),
    ...(unanswered === '' ? [] : [`  no answer: ${unanswered}`]),
    moneyLine(all, 'reply', 'replies'),
    timeLine(all),
    '',
  ].join('\n');
}

const row = (name: string, figures: WordingFigures): readonly string[] => [
  `  ${name}`,
  String(figures.replies),
  percent(figures.acceptedShare),
  percent(figures.changedShare),
  counts(figures.refusals) || '-',
];
