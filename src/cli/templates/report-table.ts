import type { TemplateReport } from '../../respond/texts/template-check/check-template.ts';

/**
 * One line per text, one column per language: how long the longest mail with it gets, `FAULT`, or `CLAIM` where only
 * sentences are in doubt; below it every fault with the state of the world it shows in, and every such sentence.
 */
export function reportTable(reports: readonly TemplateReport[]): string {
  const languages = [...new Set(reports.map(({ language }) => language))];
  const names = [...new Set(reports.map(({ name }) => name))];
  const width = Math.max('text'.length, ...names.map((name) => name.length));
  const line = (first: string, cells: readonly string[]): string =>
    [first.padEnd(width), ...cells.map((cell) => cell.padStart(6))].join(' ').trimEnd();
  const lines = names.map((name) => {
    const ofName = reports.filter((report) => report.name === name);
    const cells = languages.map((language) => cell(ofName.find((report) => report.language === language)));
    return line(name, [String(ofName[0]?.worlds ?? 0), ...cells]);
  });
  const faults = reports.flatMap(({ language, name, problems, doubts }) =>
    [...problems, ...doubts].map((problem) => `${language}/${name}: ${problem}`),
  );
  return [line('text', ['worlds', ...languages]), ...lines, ...faults].join('\n');
}

function cell(report: TemplateReport | undefined): string {
  if (report === undefined) return '-';
  if (report.problems.length > 0) return 'FAULT';
  return report.doubts.length > 0 ? 'CLAIM' : String(report.longest);
}
