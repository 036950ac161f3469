import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const SRC = resolve(import.meta.dirname, '../src');

/** Layer -> the layers it may import. A layer is the first folder under `src`; `(root)` are the files beside them. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ticket: [],
  ports: ['ticket'],
  platform: ['ticket', 'ports'],
  policy: ['ticket'],
  decide: ['ticket'],
  conversation: ['ticket', 'ports'],
  quality: ['ticket', 'decide'],
  understand: ['ticket', 'ports', 'platform/clock', 'platform/logger'],
  train: ['ticket', 'understand'],
  'look-up': ['ticket', 'ports', 'platform/clock', 'platform/logger'],
  respond: ['ticket', 'ports', 'platform/clock', 'platform/logger'],
  masking: ['ticket', 'understand'],
  model: ['ticket', 'ports', 'understand', 'masking'],
  run: ['ticket', 'ports', 'conversation', 'understand', 'masking', 'model', 'look-up', 'decide', 'respond'],
  receive: ['ticket', 'ports', 'jobs', 'platform', 'store'],
  jobs: ['ticket', 'ports', 'quality', 'platform'],
  store: ['ticket', 'ports', 'platform'],
  integrations: ['ticket', 'ports', 'platform'],
  sandbox: ['platform'],
  config: ['ports'],
  api: ['ticket', 'ports', 'store', 'decide', 'policy', 'quality', 'platform'],
  'admin-page': ['ticket', 'ports', 'api', 'quality', 'platform'],
};

/** Composition: these build the program out of all the others, except that only the command line knows the sandbox. */
const COMPOSERS = ['service', 'cli', '(root)'];

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"]+)\1/g;

interface Edge {
  readonly from: string;
  /** Path under `src`, or the bare name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(SRC, name));

function importsOf(file: string, code: string): Edge[] {
  return [...code.matchAll(IMPORT)].map(([, , target = '']) => {
    const isPackage = !target.startsWith('.');
    const to = isPackage ? target : relative(SRC, resolve(dirname(file), target));
    return { from: relative(SRC, file), to, isPackage };
  });
}

const edges = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
const own = edges.filter(({ isPackage }) => !isPackage);
const packages = edges.filter(({ isPackage }) => isPackage);
const layerOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '(root)');

function mayImport(from: string, to: string): boolean {
  const [a, b] = [layerOf(from), layerOf(to)];
  if (a === b) return true;
  if (COMPOSERS.includes(a)) return b !== 'sandbox' || a === 'cli';
  return (ALLOWED[a] ?? []).some((allowed) => allowed === b || to === `${allowed}.ts`);
}

describe('architecture', () => {
  it('sees the code it is judging', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(own.length).toBeGreaterThan(300);
  });

  it.each([
    `import x from "../a.ts";`,
    `import '../a.ts';`,
    `export { x } from '../a.ts';`,
    `const x = await import('../a.ts');`,
    `import type { X } from '../a.ts';`,
  ])('finds the import in: %s', (code) => {
    expect(importsOf(join(SRC, 'decide/x.ts'), code)).toEqual([
      { from: 'decide/x.ts', to: 'a.ts', isPackage: false },
    ]);
  });

  it('knows every layer there is', () => {
    const layers = new Set(files.map((file) => layerOf(relative(SRC, file))));
    expect([...layers].filter((layer) => !(layer in ALLOWED) && !COMPOSERS.includes(layer))).toEqual([]);
  });

  it('lets imports point only where the table allows', () => {
    expect(own.filter(({ from, to }) => !mayImport(from, to))).toEqual([]);
  });

  it('would see a forbidden import', () => {
    expect(mayImport('decide/rules/x.ts', 'platform/clock.ts')).toBe(false);
    expect(mayImport('service/x.ts', 'sandbox/sandbox.ts')).toBe(false);
    expect(mayImport('look-up/x.ts', 'platform/gate.ts')).toBe(false);
  });

  it('keeps plug-ins ignorant of each other, and outsiders ignorant of their inside', () => {
    const plugIn = /^integrations\/[^/]+\/([^/]+)\//;
    const illegal = own.filter(({ from, to }) => {
      const target = plugIn.exec(to)?.[1];
      if (target === undefined || plugIn.exec(from)?.[1] === target) return false;
      return !to.endsWith('/index.ts');
    });
    expect(illegal).toEqual([]);
  });

  it('keeps decisions pure: no package, no node module, no waiting', () => {
    expect(packages.filter(({ from }) => layerOf(from) === 'decide')).toEqual([]);
    const waiting = files.filter(
      (file) =>
        file.includes('/decide/') &&
        /\b(await|async|Promise|Date\.now|new Date\(\))/.test(readFileSync(file, 'utf8')),
    );
    expect(waiting).toEqual([]);
  });

  it('reads the environment in one place, and the time through the clock', () => {
    const allowed = /^(cli\/|config\/|platform\/clock\.ts|sandbox\/|store\/embedded-server\/guard)/;
    const judged = files.filter((file) => !allowed.test(relative(SRC, file)));
    const leaks = judged.filter((file) =>
      /process\.env|Date\.now\(\)|new Date\(\)|Math\.random\(\)/.test(readFileSync(file, 'utf8')),
    );
    expect(leaks.map((file) => relative(SRC, file))).toEqual(['platform/tools.ts']);
  });

  it('holds only what Node can run as it is', () => {
    for (const file of files) expect(() => stripTypeScriptTypes(readFileSync(file, 'utf8'))).not.toThrow();
  });

  it('names the columns it asks the database for', () => {
    const star = /selectAll\(|returningAll\(|\b(?:select|returning) \*(?! from unnest)/i;
    expect(files.filter((file) => star.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(star.test('insert into effect values (1) returning *')).toBe(true);
  });

  it('keeps every file small enough to be read at once', () => {
    // Lists of words are looked up, not read.
    const read = files.filter((file) => !file.includes('/word-classes/'));
    const long = read.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long.map((file) => relative(SRC, file))).toEqual([]);
  });
});

describe('stubs', () => {
  it('stand in front of the sockets of those test files only that ask for them', () => {
    const folder = import.meta.dirname;
    const importers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(
        (name) => name.endsWith('.ts') && /^import .*'nock'/m.test(readFileSync(join(folder, name), 'utf8')),
      )
      .sort();
    expect(importers).toEqual(['support/stubbed-http.ts']);
  });
});
