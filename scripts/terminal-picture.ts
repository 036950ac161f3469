import { readFileSync } from 'node:fs';

/**
 * A picture of the demo in a terminal, from what it really printed:
 *
 *   node bin/whereabouts.mjs demo --exit | node scripts/terminal-picture.ts > docs/pictures/demo.svg
 *
 * The table is too long for a picture, so every sixth line of it is shown, and the picture says so.
 */
const EVERY = 6;
const LINE = 17;
const LETTER = 7.2;
const MARGIN = 20;
const TOP = 44;

const STYLE = `
  .screen { fill: #10151b; stroke: #323a45; }
  text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #c9d1d9; white-space: pre; }
  .prompt { fill: #7ee2a8; }
  .answered { fill: #7ee2a8; }
  .handed { fill: #f2cc60; }
  .soft { fill: #7d8a99; }`;

/** Words of the table that are worth a colour. */
const COLOURS = [
  ['answered', /answered(?:, closed)?|acknowledged, closed|asked(?= {2})/],
  ['handed', /handed over/],
  ['soft', /left(?= {2})|as expected$/],
] as const;

const lines = shortened(readFileSync(process.stdin.fd, 'utf8').trimEnd().split('\n'));
process.stdout.write(picture(['$ npm run demo -- --exit', '', ...lines]));

/** The output without most of its table. */
function shortened(output: readonly string[]): readonly string[] {
  const rule = output.findIndex((line) => line.startsWith('---'));
  const end = output.indexOf('', rule);
  const rows = output.slice(rule + 1, end);
  const shown = rows.filter((_, index) => index % EVERY === EVERY - 1);
  const left = `... ${rows.length - shown.length} more lines`;
  return [...output.slice(0, rule + 1), ...shown, left, ...output.slice(end)];
}

function picture(shown: readonly string[]): string {
  const width = Math.ceil(Math.max(...shown.map(({ length }) => length)) * LETTER) + 2 * MARGIN;
  const height = TOP + shown.length * LINE + MARGIN / 2;
  const texts = shown.map(textOf).filter((text) => text !== '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Output of npm run demo: a table of tickets, what was asked, the state of the order, the outcome and why">
<style>${STYLE}
</style>
<rect class="screen" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>
<circle cx="20" cy="18" r="5" fill="#ff6f61"/><circle cx="37" cy="18" r="5" fill="#f2cc60"/><circle cx="54" cy="18" r="5" fill="#7ee2a8"/>
${texts.join('\n')}
</svg>
`;
}

/** One line; its length is fixed, because columns must meet in whatever font the reader's machine has. */
function textOf(line: string, index: number): string {
  if (line.trim() === '') return '';
  const width = (line.length * LETTER).toFixed(1);
  const kind = line.startsWith('$') ? ' class="prompt"' : '';
  return `<text x="${MARGIN}" y="${TOP + index * LINE}" textLength="${width}" xml:space="preserve"${kind}>${coloured(line)}</text>`;
}

function coloured(line: string): string {
  const isRow = /^(?:zendesk|gorgias) /.test(line);
  if (!isRow) return escaped(line);
  const wanted = new RegExp(COLOURS.map(([, words]) => `(${words.source})`).join('|'), 'g');
  let made = '';
  let done = 0;
  // Colours only what stands in the columns after the ticket's own name.
  for (const match of line.matchAll(wanted)) {
    if (match.index < line.indexOf('  ')) continue;
    const [kind = 'soft'] = COLOURS[match.slice(1).findIndex((group) => group !== undefined)] ?? [];
    made += `${escaped(line.slice(done, match.index))}<tspan class="${kind}">${escaped(match[0])}</tspan>`;
    done = match.index + match[0].length;
  }
  return made + escaped(line.slice(done));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
