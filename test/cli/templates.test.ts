import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

  it('ends with 1 and names file and line when a text cannot be read', () => {
    cpSync('templates/nl', join(folder, 'broken', 'nl'), { recursive: true });
    writeFileSync(join(folder, 'broken', 'nl', 'split.liquid'), '<p>x</p>\n{% if a %}');
    const { status, err } = check(join(folder, 'broken'));
    expect([status, err]).toEqual([1, expect.stringMatching(/split\.liquid, line 2: .*not closed/)]);
  });
});
