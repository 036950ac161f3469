import { macroSets, measure } from '../test/respond/macros/macro-sets.ts';

/** Prints how often the right macro is found, and with `--misses` which are not. */
for (const name of ['tuned', 'held-out'] as const) {
  const { misses, ...figures } = measure(macroSets(name));
  const shown = Object.entries(figures).map(
    ([what, figure]) => `${what} ${Number.isInteger(figure) ? figure : figure.toFixed(3)}`,
  );
  process.stdout.write(`${name.padEnd(9)} ${shown.join(' · ')}\n`);
  if (process.argv.includes('--misses')) for (const miss of misses) process.stdout.write(`  ${miss}\n`);
}
