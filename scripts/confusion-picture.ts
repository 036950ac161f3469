import { join } from 'node:path';
import { INTENTS } from '../src/ticket/intent.ts';
import { readCorpus } from '../src/train/corpus.ts';
import { isHeldOut } from '../src/train/held-out.ts';
import { type Judged, judge } from '../src/train/measure.ts';
import { builtInModel } from '../src/understand/classifier/built-in-model.ts';

/**
 * A picture of what the classifier takes for what, on the held-out voices:
 *
 *   node scripts/confusion-picture.ts > docs/pictures/confusion.svg
 */
const CELL = 26;
const LEFT = 178;
const TOP = 170;
const NAME_GAP = 8;
const STYLE = `
  text { font: 11px system-ui, sans-serif; fill: #57606a; }
  .count { font-size: 10px; text-anchor: middle; fill: #1f2328; }
  .light { fill: #ffffff; }
  .true { text-anchor: end; }`;

const model = builtInModel();
const judged = readCorpus(join(import.meta.dirname, '../fixtures/intents'))
  .filter(isHeldOut)
  .map((message) => judge(message, model));
process.stdout.write(picture(judged));

function picture(all: readonly Judged[]): string {
  const side = CELL * INTENTS.length;
  const rows = INTENTS.flatMap((truth, row) => rowOf(truth, row, all));
  const names = INTENTS.flatMap((intent, at) => [
    `<text class="true" x="${LEFT - NAME_GAP}" y="${TOP + at * CELL + 17}">${intent}</text>`,
    `<text transform="translate(${LEFT + at * CELL + 17} ${TOP - NAME_GAP}) rotate(-60)">${intent}</text>`,
  ]);
  const width = LEFT + side + 20;
  const height = TOP + side + 20;
  const title = `${all.length} messages of voices that training never heard: rows are what is true, columns what was read`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
<style>${STYLE}</style>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="20" y="24">${title}</text>
${[...names, ...rows].join('\n')}
</svg>
`;
}

/** One cell for each intent that was read in messages of this one; darker, the larger its share. */
function rowOf(truth: string, row: number, all: readonly Judged[]): readonly string[] {
  const some = all.filter((one) => one.truth === truth);
  return INTENTS.flatMap((said, column) => {
    const count = some.filter((one) => one.said === said).length;
    if (count === 0) return [];
    const share = count / some.length;
    const colour = said === truth ? '26, 127, 55' : '207, 34, 46';
    const [x, y] = [LEFT + column * CELL, TOP + row * CELL];
    return [
      `<rect x="${x}" y="${y}" width="${CELL - 1}" height="${CELL - 1}" fill="rgba(${colour}, ${(0.12 + 0.88 * share).toFixed(2)})"/>`,
      `<text class="count${share > 0.6 ? ' light' : ''}" x="${x + CELL / 2}" y="${y + 17}">${count}</text>`,
    ];
  });
}
