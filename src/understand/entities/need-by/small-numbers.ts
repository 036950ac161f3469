/** How many, as people write few: in figures or as a word. Lower case, without accents. */
const WORDS: readonly (readonly [number, string])[] = [
  [1, 'a|one|ein|eine|einen|einem|un|une|uno|una|um|uma|een|jeden|en'],
  [2, 'two|a couple of|zwei|deux|dos|due|dois|duas|twee|dwa|tva'],
  [
    3,
    'three|a few|drei|ein paar|einige|trois|quelques|tres|unos|tre|alcuni|tres|alguns|drie|een paar|enkele|trzy',
  ],
  [4, 'four|vier|quatre|cuatro|quattro|quatro'],
  [5, 'five|funf|cinq|cinco|cinque|vijf'],
  [6, 'six|sechs|seis|sei|zes'],
  [7, 'seven|sieben|sept|siete|sette|sete|zeven'],
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([number, words]) => words.split('|').map((word) => [word, number] as const)),
);

/** Source of a pattern for any of them, for texts without accents or with. */
export const SMALL_NUMBER = String.raw`\d{1,2}|${[...NUMBERS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .join('|')}|fünf|três|två`;

/** `0` for what is no such number. */
export function smallNumber(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return NUMBERS.get(plain) ?? (/^\d+$/u.test(plain) ? Number(plain) : 0);
}
