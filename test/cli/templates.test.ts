import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { TEMPLATE_NAMES } from '../../src/respond/texts/template-names.ts';

const BIN = new URL('../../bin/whereabouts.mjs', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'whereabouts-templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'templates', 'check', ...args], {
    env: { PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function folderWith(name: string, text: string, source: string): string {
  const made = join(folder, name);
  mkdirSync(join(made, text.slice(0, 2)), { recursive: true });
  writeFileSync(
    join(made, `${text}.liquid`),
    source === '' || source.startsWith('<p>') ? source : `<p>${source}</p>`,
  );
  return made;
}

describe('whereabouts templates check', () => {
  it('prints one line per text and one column per language, and ends well when all can be sent', () => {
    cpSync('templates/nl', join(folder, 'good', 'nl'), { recursive: true });
    const { status, out, err } = check(join(folder, 'good'));
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^text +worlds +nl\npreparing +\d+ +\d+\n/);
  });

  it('ends with 1 and says which text fails, how and where, when one cannot', () => {
    cpSync('templates/nl', join(folder, 'bad', 'nl'), { recursive: true });
    writeFileSync(
      join(folder, 'bad', 'nl', 'preparing.liquid'),
      '<p>{{ order_name }}, uiterlijk {{ ship_day }}.</p>',
    );
    const { status, out, err } = check(join(folder, 'bad'));
    expect([status, err]).toEqual([1, `1 of ${TEMPLATE_NAMES.length} texts must not be sent\n`]);
    expect(out).toMatch(/preparing +\d+ +FAULT/);
    expect(out).toContain(
      'nl/preparing: the template says a fact that is not known (preparing, no day is known)',
    );
  });

  it('takes a folder that holds a single text, as an import does', () => {
    const single = folderWith(
      'single',
      'nl/preparing',
      'Uw bestelling {{ order_name }} is nog niet vertrokken.',
    );
    const { status, out, err } = check(single);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^text +worlds +nl\npreparing +\d+ +\d+\n$/);
  });

  it('ends with 1 where a sentence of the shop’s may say more than facts do, unless the shop answers for it', () => {
    const claiming = folderWith(
      'claiming',
      'en/preparing',
      'We weave slowly. {{ order_name }} is on the loom.',
    );
    const { status, out, err } = check(claiming);
    expect([status, err]).toEqual([1, expect.stringContaining('pass --accept-own-claims if each is true')]);
    expect(out).toMatch(/preparing +\d+ +CLAIM/);
    expect(out).toContain('“{{ order_name }} is on the loom.” may say more than facts do');
    expect(check(claiming, '--accept-own-claims')).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringContaining('“We weave slowly.” may say more than facts do'),
    });
  });

  it('takes nobody’s word for what no fact bears out', () => {
    const untrue = folderWith('false', 'en/preparing', '{{ order_name }} is with your neighbor.');
    expect(check(untrue, '--accept-own-claims')).toMatchObject({
      status: 1,
      err: '1 of 1 texts must not be sent\n',
    });
  });

  it.each([
    [
      'no text of this name',
      'nl/nothing',
      '<p>x</p>',
      /nl\/nothing\.liquid: no text of this name is ever sent/,
    ],
    ['a language nobody writes', 'sv/preparing', '<p>x</p>', /sv\/preparing\.liquid: no text of this name/],
    ['nothing in it', 'nl/preparing', '', /nl\/preparing\.liquid is empty/],
  ])('ends with 1 for a file with %s', (_what, text, source, problem) => {
    const { status, err } = check(folderWith(text.replace('/', '-'), text, source));
    expect([status, err]).toEqual([1, expect.stringMatching(problem)]);
  });

  it('ends with 1 and names file and line when a text cannot be read', () => {
    cpSync('templates/nl', join(folder, 'broken', 'nl'), { recursive: true });
    writeFileSync(join(folder, 'broken', 'nl', 'split.liquid'), '<p>x</p>\n{% if a %}');
    const { status, err } = check(join(folder, 'broken'));
    expect([status, err]).toEqual([1, expect.stringMatching(/split\.liquid, line 2: .*not closed/)]);
  });
});
