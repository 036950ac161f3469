import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const BIN = new URL('../../bin/whereabouts.mjs', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'whereabouts-cli-'));

/** Runs a command with nothing in its environment but a path. */
function run(...args: string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    env: { PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, out: stdout, err: stderr };
}

describe('the command line', () => {
  it('explains itself', () => {
    const { status, out } = run('--help');
    expect(status).toBe(0);
    for (const command of ['start', 'demo', 'classify', 'explain', 'policy']) expect(out).toContain(command);
  });

  it.each(['start', 'demo', 'classify', 'explain'])('shows an example of %s', (command) => {
    expect(run(command, '--help').out).toContain(`Example: whereabouts ${command}`);
  });

  it('names what to set, and the demo, when no helpdesk is configured', () => {
    const { status, err } = run('start');
    expect(status).toBe(2);
    expect(err).toMatch(/ZENDESK_SUBDOMAIN.*GORGIAS_ACCOUNT.*npm run demo/s);
  });

  it('reads .env of the folder it is started in', () => {
    const file = join(folder, '.env');
    writeFileSync(file, 'ZENDESK_SUBDOMAIN=acme\n');
    const { status, err } = run('start');
    rmSync(file);
    expect([status, err.includes('ZENDESK_WEBHOOK_SECRET: is missing')]).toEqual([2, true]);
  });

  it.each([
    [['bogus']],
    [['bogus', '--help']],
    [['policy', 'bogus', '--help']],
    [['classify']],
    [['explain', 'nonsense']],
    [['policy', 'import', 'not-there.yaml']],
  ])('calls %j wrong usage', (args) => {
    expect(run(...args).status).toBe(2);
  });

  it.each([
    [['policy', 'export', 'not-there/policy.yaml'], /not-there is no folder; make it first/],
    [['policy', 'export', '.'], /is a folder; name a file in it/],
    [['classify', '--in', 'given.jsonl', '--out', 'not-there/out.jsonl'], /not-there is no folder/],
    [['classify', '--in', 'not-there.jsonl', '--out', 'out.jsonl'], /not-there\.jsonl is no file/],
    [['classify', '--in', '.', '--out', 'out.jsonl'], /is no file; give one of JSON lines/],
  ])('says what to do next after %j, in one line', (args, advice) => {
    writeFileSync(join(folder, 'given.jsonl'), '{"id":"a","text":"hi"}\n');
    const { status, err } = run(...args);
    expect([status, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toMatch(advice);
  });

  it('reads messages without a network', () => {
    const [from, to] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
    writeFileSync(from, '{"id":"a","subject":"Order #1001","text":"Where is it? It was due on Monday."}\n\n');
    expect(run('classify', '--in', from, '--out', to)).toMatchObject({ status: 0, err: '' });
    expect(JSON.parse(readFileSync(to, 'utf8'))).toMatchObject({
      id: 'a',
      wismo: true,
      language: 'en',
      orderNumbers: ['1001'],
      automatic: null,
    });
  });

  it('says what spoke for a reading when it is asked to', () => {
    const [from, to] = [join(folder, 'why.jsonl'), join(folder, 'why-out.jsonl')];
    writeFileSync(from, '{"id":"a","text":"Where is my parcel? It has been three weeks."}\n');
    run('classify', '--in', from, '--out', to, '--explain');
    const { intent, explanation } = JSON.parse(readFileSync(to, 'utf8'));
    expect(explanation.intent).toBe(intent);
    expect(explanation.grounds[0]).toEqual({ what: expect.any(String), weight: expect.any(Number) });
    run('classify', '--in', from, '--out', to);
    expect(JSON.parse(readFileSync(to, 'utf8'))).not.toHaveProperty('explanation');
  });

  it('says which line it could not read', () => {
    const from = join(folder, 'bad.jsonl');
    writeFileSync(from, '{"id":"a","text":"hi"}\nnot json\n');
    const { status, err } = run('classify', '--in', from, '--out', join(folder, 'bad-out.jsonl'));
    expect(status).toBe(1);
    expect(err).toContain('Line 2');
  });
});
