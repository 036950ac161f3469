import { columns } from '../../src/cli/columns.ts';
import type { Quality, ReadingFigures } from './reading-figures.ts';
import type { EvalReport } from './report.ts';
import { counts, moneyLine, percent, timeLine } from './report-lines.ts';

/** A report for people: each set without and with the model, side by side. */
export function reportText({ by, models, at, builtInMs, price, all, sets }: EvalReport): string {
  const named = Object.entries(sets);
  const several: readonly (readonly [string, ReadingFigures])[] = named.length > 1 ? [['all', all]] : [];
  return [
    `Reading, asked of ${by}${models.length === 0 ? '' : ` (${models.join(', ')})`}${at === null ? '' : `, ${at}`}`,
    `Prices per million tokens: ${price.input} in, ${price.cachedInput} in again, ${price.output} out`,
    ...(builtInMs === null
      ? []
      : [
          `Without a model: p50 ${builtInMs.p50.toFixed(1)} ms, p99 ${builtInMs.p99.toFixed(1)} ms a message`,
        ]),
    ...[...named, ...several].flatMap(([name, figures]) => ['', ...setLines(name, figures)]),
    '',
  ].join('\n');
}

function setLines(name: string, figures: ReadingFigures): readonly string[] {
  const { messages, autonomy, asks } = figures;
  const { raised, wronglyRaised, lowered } = autonomy;
  return [
    `${name}: ${messages} messages`,
    ...columns([
      ['  ', 'without', 'with the model'],
      ...QUALITIES.map(([words, shown]) => [`  ${words}`, shown(figures.without), shown(figures.with)]),
    ]),
    `  let through by the model: ${raised} more, ${wronglyRaised} of them wrongly; ${lowered} no more`,
    `  asked: ${asks.asked} (${percent(asks.askedShare)}); ${counts(asks.ends)}`,
    ...(asks.asked === 0 ? [] : askLines(figures)),
  ];
}

function askLines({ asks }: ReadingFigures): readonly string[] {
  const refused = counts(asks.refused);
  return [
    `  its own word: ${percent(asks.modelRight)} right where it answered, the program ${percent(asks.programRight)}; the program's mistakes shared: ${percent(asks.sameMistake)}`,
    ...(refused === '' ? [] : [`  not believed: ${refused}`]),
    moneyLine(asks, 'message', 'messages'),
    timeLine(asks),
  ];
}

const QUALITIES: readonly (readonly [string, (quality: Quality) => string])[] = [
  ['macro F1 over intents', ({ macroF1 }) => macroF1.toFixed(4)],
  ['F1 of "is it about a parcel"', ({ wismoF1 }) => wismoF1.toFixed(4)],
  ['let through to an answer', ({ letThrough }) => String(letThrough)],
  ['  of them rightly (precision)', ({ precision }) => precision.toFixed(4)],
  ['  of all that may be (recall)', ({ recall }) => recall.toFixed(4)],
];
