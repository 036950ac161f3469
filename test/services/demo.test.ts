import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';

const COMMAND = new URL('../../bin/whereabouts.mjs', import.meta.url).pathname;
const PATIENCE_MS = 100_000;

test(
  'the demo works every ticket of both helpdesks as its fixture says, and exits 0',
  async () => {
    const { code, output, complaints } = await run(['demo', '--exit']);
    const { rows, last } = read(output);
    expect({ notAsExpected: rows.filter(({ ended }) => ended !== 'as expected'), complaints }).toEqual({
      notAsExpected: [],
      complaints: '',
    });
    expect(last).toMatch(
      new RegExp(`^${rows.length} tickets in [\\d.]+ s, ${rows.length} as expected, 0 not\\.$`),
    );
    expect(code).toBe(0);
    expect(rows.length).toBeGreaterThanOrEqual(44);
    expect(new Set(rows.map(({ helpdesk }) => helpdesk))).toEqual(new Set(['zendesk', 'gorgias']));
    expect(
      new Set(rows.map(({ condition }) => condition).filter((name) => name !== '-')).size,
    ).toBeGreaterThan(25);
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(
      new Set(['answered, closed', 'answered', 'handed over', 'acknowledged, closed', 'left']),
    );
  },
  PATIENCE_MS,
);

test(
  'a port that is taken is named, with what to do, and nothing stays running',
  async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, complaints } = await run(['demo', '--port', String(port)]);
    other.close();
    expect(complaints).toContain(`Port ${port} is taken`);
    expect(complaints).toContain('--port');
    expect(complaints).not.toContain('    at ');
    expect(code).toBe(2);
  },
  PATIENCE_MS,
);

interface Line {
  readonly helpdesk: string;
  readonly condition: string;
  readonly outcome: string;
  readonly ended: string;
}

/** The table of the demo, column by column, and the sentence below it. */
function read(output: string): { readonly rows: readonly Line[]; readonly last: string } {
  const lines = output.trim().split('\n');
  const rows = lines.flatMap((line) => {
    const cells =
      /^(zendesk|gorgias) \d+ \S+ {2,}\S.*? {2,}(\S.*?) {2,}(?:\d+|-) {2,}(\S.*?) {2,}\S.*? {2,}\d+ {2,}(.+)$/.exec(
        line,
      );
    const [, helpdesk = '', condition = '', outcome = '', ended = ''] = cells ?? [];
    return cells === null ? [] : [{ helpdesk, condition, outcome, ended }];
  });
  return { rows, last: lines.at(-1) ?? '' };
}

async function run(
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string; readonly complaints: string }> {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [COMMAND, ...args], {
    // Settings of whoever runs the tests must not reach a demo that shows the settings of nobody.
    env: { PATH, HOME, TMPDIR },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, complaints] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code: child.exitCode, output, complaints };
}
