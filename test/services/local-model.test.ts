import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { examineModel } from '../../src/cli/examine-model.ts';
import type { Finding } from '../../src/cli/finding.ts';
import { train } from '../../src/cli/train.ts';
import { intentModelOf } from '../../src/service/local-model.ts';
import { readCorpus } from '../../src/train/corpus.ts';
import {
  type AddedLines,
  type IntentModel,
  readModel,
  writeModel,
} from '../../src/understand/classifier/intent-model.ts';
import {
  aFolder,
  ownLines,
  type SmallLine,
  smallCorpus,
  writeCorpus,
  writeLines,
} from '../train/small-corpus.ts';

const TRAIN = new URL('../../src/cli/train.ts', import.meta.url).href;
const BIN = new URL('../../bin/whereabouts.mjs', import.meta.url).pathname;

const folder = aFolder();
const corpus = writeCorpus(folder, smallCorpus());
const added = writeLines(join(folder, 'golden.jsonl'), ownLines());
const builtIn = join(folder, 'built-in.bin');
const good = join(folder, 'good.bin');

/** Trains on the small corpus, in a process of its own: Jest's makes the arithmetic ten times as slow. */
function trained(out: string, add?: string): string {
  const call = `train(${JSON.stringify({ out, ...(add === undefined ? {} : { add }) })}, ${JSON.stringify(corpus)})`;
  const { stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', `import { train } from ${JSON.stringify(TRAIN)}; ${call};`],
    { encoding: 'utf8' },
  );
  return stdout;
}

const modelIn = (file: string): IntentModel => readModel(readFileSync(file));

function examined(file: string): Finding & { readonly printed: string } {
  const lines: string[] = [];
  const finding = examineModel(file, {
    builtIn: modelIn(builtIn),
    corpus: readCorpus(corpus),
    print: (line) => lines.push(line),
  });
  return { ...finding, printed: lines.join('\n') };
}

/** A model whose weights know nothing, as if it had learnt from these lines. */
function ignorant(name: string): string {
  const file = join(folder, name);
  const model = modelIn(good);
  writeFileSync(file, writeModel({ ...model, version: 'ignorant', weights: model.weights.map(() => 0) }));
  return file;
}

let printed: string;
beforeAll(() => {
  trained(builtIn);
  printed = trained(good, added);
});

describe('whereabouts train --add', () => {
  it('makes a model that says which lines it has learnt from, and how many', () => {
    expect(modelIn(good).added).toEqual({ file: added, lines: 80 });
    expect(modelIn(builtIn).added).toBeNull();
    expect(modelIn(good).version).not.toBe(modelIn(builtIn).version);
  });

  it('tells how well it reads both kinds of lines, and what to do next', () => {
    expect(printed).toMatch(/^held-out voices: .*wismoF1.*\nyour lines held back: .*wismoF1/m);
    expect(printed).toContain(`Next: INTENT_MODEL=${good} whereabouts doctor`);
  });

  interface Wrong {
    readonly lines: readonly object[] | null;
    readonly out: string | null;
    readonly code: number;
    readonly says: RegExp;
  }
  const LINE = { text: 'Hi', intent: 'other' };
  const BAD: readonly (readonly [string, Wrong])[] = [
    ['no such file', { lines: null, out: 'x.bin', code: 2, says: /does not exist/ }],
    [
      'a wrong line',
      { lines: [{ text: 'Hi', intent: 'no' }], out: 'x.bin', code: 1, says: /bad:1 is not .*"no"/ },
    ],
    ['no line', { lines: [], out: 'x.bin', code: 1, says: /holds no line/ }],
    ['no folder to write to', { lines: [LINE], out: 'none/x.bin', code: 2, says: /make it first/ }],
    ['nowhere to write to', { lines: [LINE], out: null, code: 2, says: /say with --out/ }],
  ];
  it.each(BAD)('says what is wrong with %s before it trains', (_, { lines, out, code, says }) => {
    const file = join(aFolder(), 'bad.jsonl');
    if (lines !== null) writeLines(file, lines);
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    train(out === null ? { add: file } : { add: file, out: join(folder, out) }, corpus);
    const said = write.mock.calls.map(([text]) => String(text)).join('');
    write.mockRestore();
    const { exitCode } = process;
    process.exitCode = 0;
    expect([exitCode, said]).toEqual([code, expect.stringMatching(says)]);
  });
});

describe('doctor with INTENT_MODEL', () => {
  it('shows both models side by side, and accepts one that reads the shop’s own words better', () => {
    const { printed: table, good: verdict, advice } = examined(good);
    expect(table).toMatch(/our held-out voices\n.*built-in +local\n +WISMO F1 +[01]\.\d{3} +[01]\.\d{3}/);
    const [, before, after] =
      /held back from training, of 80\n.*\n +WISMO F1 +(\S+) +(\S+)/.exec(table) ?? [];
    expect(Number(after)).toBeGreaterThan(Number(before));
    expect({ verdict, advice }).toEqual({ verdict: expect.stringContaining('accepted'), advice: [] });
    expect(readFileSync(`${good}.accepted`, 'utf8').trim()).toBe(modelIn(good).version);
  });

  it('takes the acceptance from one that reads worse', () => {
    const file = ignorant('worse.bin');
    writeFileSync(`${file}.accepted`, 'ignorant\n');
    expect(examined(file).advice).toContainEqual(expect.stringContaining('our held-out voices'));
    expect(existsSync(`${file}.accepted`)).toBe(false);
  });

  it('finds the lines beside the model when they are not where they were', () => {
    const file = learntFrom({ file: '/elsewhere/golden.jsonl', lines: 80 });
    expect(examined(file).advice).toEqual([
      expect.stringContaining('put the file back, or beside the model'),
    ]);
    writeLines(join(file, '..', 'golden.jsonl'), ownLines());
    expect(examined(file).advice).toEqual([]);
  });

  it('accepts none that nothing can be compared on', () => {
    const few: readonly SmallLine[] = [{ text: 'Zorbling?', intent: 'order_status', style: 'learnt-0' }];
    const lines = writeLines(join(folder, 'few.jsonl'), few);
    expect(examined(learntFrom({ file: lines, lines: 1 })).advice).toContainEqual(
      expect.stringContaining('none of your lines was held back'),
    );
  });

  function learntFrom(lines: AddedLines): string {
    const file = join(aFolder(), 'own.bin');
    writeFileSync(file, writeModel({ ...modelIn(good), added: lines }));
    return file;
  }
});

describe('the service with INTENT_MODEL', () => {
  it('reads with a model that doctor has accepted', () => {
    examined(good);
    expect(intentModelOf(good).version).toBe(modelIn(good).version);
  });

  it('reads with the built-in model when none is named', () => {
    expect(intentModelOf(undefined).added).toBeNull();
  });

  const REFUSED: readonly [string, () => string, RegExp][] = [
    ['missing', () => join(folder, 'none.bin'), /cannot be read; make it with "whereabouts train/],
    ['something else', () => writeLines(join(folder, 'text.bin'), [{}]), /no model of this version/],
    ['not compared yet', () => ignorant('new.bin'), /is not accepted; "whereabouts doctor"/],
    ['another one than was accepted', replaced, /is not accepted/],
    ['of another version of the features', ofOtherFeatures, /train it again with "whereabouts train --add /],
  ];
  it.each(REFUSED)('starts with none that is %s, and says what to do', (_, file, message) => {
    expect(() => intentModelOf(file())).toThrow(
      expect.objectContaining({ name: 'StartRefused', message: expect.stringMatching(message) }),
    );
  });

  it.each([
    ['start', ['start']],
    ['classify', ['classify', '--in', added, '--out', join(folder, 'read.jsonl')]],
  ])('%s ends with exit code 2 then', (_, args) => {
    const { status, stderr } = spawnSync(process.execPath, [BIN, ...args], {
      env: {
        HOST: '127.0.0.1',
        GORGIAS_ACCOUNT: 'acme',
        GORGIAS_EMAIL: 'whereabouts@acme.example',
        GORGIAS_API_KEY: 'a-long-random-text',
        GORGIAS_WEBHOOK_SECRET: 'a-long-random-text-of-32-characters',
        INTENT_MODEL: join(folder, 'none.bin'),
      },
      encoding: 'utf8',
      cwd: folder,
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('INTENT_MODEL: ')]);
  });

  function replaced(): string {
    const file = ignorant('replaced.bin');
    writeFileSync(`${file}.accepted`, `${modelIn(good).version}\n`);
    return file;
  }

  function ofOtherFeatures(): string {
    const file = join(folder, 'old.bin');
    writeFileSync(file, writeModel({ ...modelIn(good), features: 'another' }));
    writeFileSync(`${file}.accepted`, `${modelIn(good).version}\n`);
    return file;
  }
});
