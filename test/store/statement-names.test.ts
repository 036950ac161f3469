import { expect, test } from '@jest/globals';
import { StatementNames } from '../../src/store/statement-names.ts';

const asked = (names: StatementNames, text: string, times: number): (string | null)[] =>
  Array.from({ length: times }, () => names.nameOf(text));

test('a statement that comes again and again gets a name of its own and keeps it', () => {
  const names = new StatementNames();
  const [first, second] = [asked(names, 'select 1', 20), asked(names, 'select 2', 20)].map((given) =>
    given.filter((name) => name !== null),
  );
  expect(new Set(first).size).toBe(1);
  expect(new Set(second).size).toBe(1);
  expect(first?.[0]).not.toBe(second?.[0]);
});

test('a statement that comes now and then has none', () => {
  expect(asked(new StatementNames(), 'select 1', 4)).toEqual([null, null, null, null]);
});

test('texts without end get no names without end', () => {
  const names = new StatementNames();
  const given = Array.from({ length: 5_000 }, (_, index) => asked(names, `select ${index}`, 9).at(-1));
  expect(given.filter((name) => name !== null)).toHaveLength(500);
});
