import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const BIN = new URL('../../bin/whereabouts.mjs', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'whereabouts-own-texts-'));
const texts = join(folder, 'texts');
const OURS = '<p>Your order {{ order_name }} has not left us yet.</p>';
const CUSTOMS = '<p>Your parcel for order {{ order_name }} is with customs.</p>';
const DATA_KEY = randomBytes(32).toString('base64');

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

function run(...args: string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: database.connectionString, DATA_KEY },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const fileOf = (text: string): string => join(texts, `${text}.liquid`);
const versions = (): Promise<{ name: string; version: number; source: string | null }[]> =>
  database.query('SELECT name, version, source FROM template_version ORDER BY name, version');

/** Told one after the other: each goes on where the one before has ended. */
describe('texts of your own, on the command line', () => {
  it.each([
    [['import', join(folder, 'not-there')], /is no folder; give one that holds <language>\/<name>\.liquid/],
    [['import', folder], /holds no <language>\/<name>\.liquid; templates export writes such a folder/],
    [['export', BIN], /cannot be written as a folder/],
  ])('templates %j is wrong usage, and says what to do', (args, advice) => {
    const { status, err } = run('templates', ...args);
    expect([status, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toMatch(advice);
  });

  it('are taken out, all that are in force', () => {
    const { status, out, err } = run('templates', 'export', texts);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^\d+ texts are in .*, 0 of them your own\n$/);
    expect(readFileSync(fileOf('nl/split'), 'utf8').trim()).toBe(
      readFileSync('templates/nl/split.liquid', 'utf8').trim(),
    );
  });

  it('are not put in before anybody knows what the shop is called', () => {
    const { status, err } = run('templates', 'import', texts);
    expect([status, err]).toEqual([2, expect.stringContaining('There is no policy to try the texts with')]);
    const policy = join(folder, 'policy.yaml');
    writeFileSync(policy, 'version: 1\nbrand: { name: Acme, domains: [acme.example], languages: [en] }\n');
    expect(run('policy', 'import', policy).status).toBe(0);
  });

  it('are stored where they were changed, and nowhere else', async () => {
    writeFileSync(fileOf('en/preparing'), `${OURS}\n`);
    const { status, out, err } = run('templates', 'import', texts);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^1 of \d+ texts stored, in force now; \d+ were in force already\n$/);
    expect(await versions()).toEqual([{ name: 'preparing', version: 1, source: OURS }]);
    expect(run('templates', 'import', texts).out).toMatch(/^0 of \d+ texts stored/);
    expect(await versions()).toHaveLength(1);
  });

  it('come out again as they went in', () => {
    const again = join(folder, 'again');
    expect(run('templates', 'export', again).out).toContain(', 1 of them your own');
    expect(readFileSync(join(again, 'en/preparing.liquid'), 'utf8').trim()).toBe(OURS);
  });

  it('are all refused when one of them must not be sent, and each fault is named', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(join(broken, 'en'), { recursive: true });
    writeFileSync(join(broken, 'en/delivered.liquid'), '<p>Your parcel for {{ order_name }} is there.</p>');
    writeFileSync(join(broken, 'en/preparing.liquid'), '<p>{{ order_name }} leaves on Friday.</p>');
    writeFileSync(join(broken, 'en/nothing.liquid'), '<p>x</p>');
    writeFileSync(join(broken, 'en/split.liquid'), '<p>x</p>\n{% if a %}');
    const { status, err } = run('templates', 'import', broken);
    expect(status).toBe(2);
    expect(err).toContain('The texts were refused, and none was stored:');
    expect(err).toMatch(/ {2}en\/preparing: the template says a day in its own words: “Friday”/);
    expect(err).toContain('  en/nothing: there is no text of this name');
    expect(err).toMatch(/ {2}en\/split: line 2: .*not closed/);
    expect(err).not.toContain('en/delivered');
    expect(await versions()).toHaveLength(1);
  });

  it('are the program’s again where they read like them', async () => {
    writeFileSync(fileOf('en/preparing'), readFileSync('templates/en/preparing.liquid'));
    expect(run('templates', 'import', texts).out).toContain('1 read as built in, and are built in again');
    expect((await versions()).at(-1)).toEqual({ name: 'preparing', version: 2, source: null });
  });

  it('are tried together: each may be short enough, and both too long', async () => {
    const long = '<p>Thank you very much for your order.</p>'.repeat(14);
    const both = join(folder, 'both');
    mkdirSync(join(both, 'en'), { recursive: true });
    writeFileSync(join(both, 'en/preparing.liquid'), `${OURS}${long}`);
    const closing = readFileSync('templates/en/closing.liquid', 'utf8');
    writeFileSync(join(both, 'en/closing.liquid'), `${long}${closing}`);
    const { status, err } = run('templates', 'import', both);
    expect([status, err]).toEqual([2, expect.stringContaining('longer than 1200 characters')]);
    rmSync(join(both, 'en/closing.liquid'));
    expect(run('templates', 'import', both)).toMatchObject({ status: 0, err: '' });
  });

  it('are refused when they may say more than facts do, until the shop answers for them', async () => {
    const claiming = join(folder, 'claiming');
    mkdirSync(join(claiming, 'en'), { recursive: true });
    writeFileSync(join(claiming, 'en/customs.liquid'), `${CUSTOMS}<p>Our cats wave.</p>`);
    const { status, err } = run('templates', 'import', claiming);
    expect([status, err]).toEqual([
      2,
      expect.stringContaining('“Our cats wave.” may say more than facts do'),
    ]);
    expect(err).toContain('--accept-own-claims');
    expect((await versions()).map(({ name }) => name)).not.toContain('customs');
    const accepted = run('templates', 'import', claiming, '--accept-own-claims');
    expect(accepted).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringMatching(/You answer for these sentences:\n {2}en\/customs: “Our cats wave\.”/),
    });
    const [row] = await database.query<{ reason: string }>(
      "SELECT reason FROM template_version WHERE name = 'customs'",
    );
    expect(row?.reason).toMatch(/, 1 own claims accepted$/);
  });
});
