import { expect, test } from '@jest/globals';
import { migrations } from '../../src/store/migrate.ts';

/** Up to here tables were rebuilt: there was no release yet whose processes could be at work on them. */
const REBUILT = '0003-caches.sql';

/** What fails a process of the release before, or the rows that it writes. */
const HURTS: Readonly<Record<string, RegExp>> = {
  'takes something away': /\bDROP\s+(?!NOT\s+NULL)\w+/i,
  renames: /\bRENAME\b/i,
  'changes a type': /\bALTER\s+(?:COLUMN\s+)?\w+\s+(?:SET\s+DATA\s+)?TYPE\b/i,
  'asks for a value nobody gives':
    /\bADD\s+(?:COLUMN\s+)?(?!CONSTRAINT)[^,;]*\bNOT\s+NULL\b(?![^,;]*\bDEFAULT\b)/i,
  'asks for a value where none was needed': /\bSET\s+NOT\s+NULL\b/i,
  'refuses rows that were taken': /\bADD\s+(?:CONSTRAINT|CHECK|UNIQUE|PRIMARY|FOREIGN|EXCLUDE)\b/i,
};

const hurtsOf = (text: string): readonly string[] => {
  const sql = text.replaceAll(/--.*$/gm, '');
  return Object.keys(HURTS).filter((what) => HURTS[what]?.test(sql) === true);
};

test('migrations only add, so that the release before works on beside them and after them', async () => {
  const bound = (await migrations()).filter(({ name }) => name > REBUILT);
  expect(bound.length).toBeGreaterThan(0);
  const hurting = bound.map(({ name, sql }) => [name, hurtsOf(sql)] as const);
  expect(hurting.filter(([, hurts]) => hurts.length > 0)).toEqual([]);
});

test.each([
  ['DROP TABLE run', 'takes something away'],
  ['ALTER TABLE run DROP COLUMN page', 'takes something away'],
  ['ALTER TABLE run DROP page', 'takes something away'],
  ['ALTER TABLE run RENAME page TO sheet', 'renames'],
  ['ALTER TABLE run ALTER COLUMN id TYPE text', 'changes a type'],
  [
    "ALTER TABLE run ADD COLUMN a text DEFAULT '',\n  ADD COLUMN b text NOT NULL",
    'asks for a value nobody gives',
  ],
  ['ALTER TABLE run ADD b text NOT NULL', 'asks for a value nobody gives'],
  ['ALTER TABLE run ALTER COLUMN intent SET NOT NULL', 'asks for a value where none was needed'],
  ['ALTER TABLE run ADD CONSTRAINT a CHECK (closed)', 'refuses rows that were taken'],
])('%s would be noticed', (sql, hurt) => {
  expect(hurtsOf(sql)).toEqual([hurt]);
});

test.each([
  "ALTER TABLE run ADD COLUMN a text, ADD COLUMN b text NOT NULL DEFAULT ''",
  'ALTER TABLE run ALTER COLUMN intent DROP NOT NULL',
  'CREATE TABLE a (b text NOT NULL)',
  '-- DROP TABLE run',
])('%s may be', (sql) => {
  expect(hurtsOf(sql)).toEqual([]);
});
