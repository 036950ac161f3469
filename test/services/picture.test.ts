import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const BIN = resolve('bin/whereabouts.mjs');
const ORDER = resolve('fixtures/shopify/order-sent.json');
const TRACKER = resolve('fixtures/easypost/tracker-in-transit.json');
const NOW = ['--now', '2026-11-21T10:00:00Z'];
const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

const folder = mkdtempSync(join(tmpdir(), 'whereabouts-picture-'));
afterAll(() => rmSync(folder, { recursive: true }));

function picture(...args: string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'picture', ...args], {
    env: { PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, out: stdout, err: stderr };
}

function given(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The recorded tracker under a number of the order's. */
function trackerOfOrder(changes: object = {}): string {
  const tracker = JSON.parse(readFileSync(TRACKER, 'utf8'));
  return given(
    'own.json',
    JSON.stringify({ ...tracker, tracking_code: '1Z9X8Y7W0300001001', carrier_detail: null, ...changes }),
  );
}

describe('whereabouts picture', () => {
  it('says condition, row and facts with source and time, and the text in every language', () => {
    const { status, out, err } = picture('--order', ORDER, '--tracking', trackerOfOrder(), ...NOW);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^condition +in_transit, row 6$/m);
    expect(out).toMatch(
      /^estimated_delivery +2026-11-24 +easypost:trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9 +2026-11-21T10:00:00/m,
    );
    expect(out).toMatch(/^order_name +#1001 +shopify:5001001 +2026-11-21T10:00:00/m);
    for (const language of LANGUAGES)
      expect(out).toContain(`${language}: answered and closed (all_clear), ${language}/in_transit`);
    expect(out).toMatch(/^ {2}Your parcel for order #1001 was in Tulsa on Friday, November 20/m);
    expect(out).not.toContain('mind');
  });

  it('says that a person gets it and why, with their note', () => {
    const returning = trackerOfOrder({ status: 'return_to_sender', status_detail: 'return' });
    const { status, out } = picture('--order', ORDER, '--tracking', returning, ...NOW);
    expect(status).toBe(0);
    expect(out).toMatch(/^condition +returning, row 22$/m);
    expect(out).toMatch(/^de, en, es, fr, it, nl, pt: handed over\n {2}In this state of the order a person/m);
    expect(out).toMatch(/^ {2}Next \(you\): /m);
  });

  it('makes up an order around each tracker where none is given', () => {
    const files = ['tracker-delivered.json', 'tracker-in-transit.json'].map((name) =>
      resolve('fixtures/easypost', name),
    );
    const { status, out } = picture('--tracking', ...files, ...NOW);
    expect(status).toBe(0);
    expect(out.match(/^condition +.*/gm)).toEqual([
      'condition  delivered, row 17',
      'condition  in_transit, row 6',
    ]);
    expect(out).toMatch(/^ordered_on +2026-11-16/m);
  });

  it('finds trackers in webhooks and lists', () => {
    const event = picture(
      '--tracking',
      resolve('fixtures/easypost/event-tracker-updated.json'),
      '--now',
      '2026-11-24T10:00:00Z',
    );
    expect([event.status, event.out.match(/^condition/gm)?.length]).toEqual([0, 1]);
    const list = picture('--tracking', resolve('fixtures/easypost/trackers-list.json'), ...NOW);
    expect([list.status, list.out.match(/^condition/gm)?.length]).toEqual([0, 1]);
  });

  it('says which tracker belongs to nothing, and which number nobody was asked about', () => {
    const { out } = picture('--order', ORDER, '--tracking', TRACKER, ...NOW);
    expect(out).toContain('712345678905 is on no label of the order');
    expect(out).toContain('no tracker for 1Z9X8Y7W0300001001: as if its carrier could not be asked');
    expect(out).toMatch(/^condition +carrier_unavailable, row 37$/m);
  });

  it('takes what the customer writes into account', () => {
    const text = 'It says delivered, but I never received my parcel. Nothing is here!';
    const delivered = resolve('fixtures/easypost/tracker-delivered.json');
    const { out } = picture('--tracking', delivered, '--message', text, ...NOW);
    expect(out).toMatch(/^condition +delivered_disputed, row 18$/m);
  });

  it('keeps to the policy it is given', () => {
    const policy = given(
      'policy.yaml',
      'brand: { name: Birch, languages: [en] }\ndefaults: { autonomy: reply }\n',
    );
    const { out } = picture('--tracking', TRACKER, '--policy', policy, ...NOW);
    expect(out).toContain('en: answered (all_clear), en/in_transit');
    expect(out).toContain("this is Birch's AI assistant");
    expect(out).toMatch(/^de, es, fr, it, nl, pt: handed over\n {2}There are no approved texts/m);
  });

  it.each([
    ['nothing', [], /give --order FILE, --tracking FILE, or both/],
    [
      'a file that is not there',
      ['--order', 'not-there.json'],
      /not-there\.json cannot be read; give the answer/,
    ],
    ['a folder', ['--tracking', '.'], /cannot be read; give a tracker/],
    ['no JSON', ['--tracking', resolve('README.md')], /is no JSON; give a tracker/],
    ['another answer', ['--order', resolve('fixtures/shopify/search-named.json')], /holds no order; give/],
    ['a refusal of Shopify', ['--order', resolve('fixtures/shopify/throttled.json')], /is no order \(/],
    ['JSON of something else', ['--order', resolve('package.json')], /is no order \(.*; give/],
    ['an order for a tracker', ['--tracking', ORDER], /holds no tracker; give/],
    ['a broken tracker', ['--tracking', given('t.json', '{"object":"Tracker"}')], /holds no whole tracker:/],
    [
      'JSON deeper than a stack',
      ['--tracking', given('d.json', deep(100_000))],
      /holds no tracker|is no JSON/,
    ],
    ['no moment', ['--tracking', TRACKER, '--now', 'soon'], /--now soon is no moment/],
    ['the year 9999', ['--tracking', TRACKER, '--now', '9999-01-01'], /is no moment between 2000 and 2100/],
    ['a bad policy', ['--tracking', TRACKER, '--policy', given('p.yaml', 'brnd: {}')], /did you mean brand/],
    ['no policy', ['--tracking', TRACKER, '--policy', 'gone.yaml'], /cannot be read; give a policy/],
  ])('ends with 2 and says what to do next, given %s', (_what, args, advice) => {
    const { status, out, err } = picture(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(advice);
    expect(err).not.toMatch(/^ {4}at /m);
  });
});

function deep(levels: number): string {
  return `${'['.repeat(levels)}${']'.repeat(levels)}`;
}
