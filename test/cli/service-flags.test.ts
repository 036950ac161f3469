import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import flags from '../../bin/service-flags.json' with { type: 'json' };

const BIN = new URL('../../bin/whereabouts.mjs', import.meta.url).pathname;
/** Runs in each process that begins, before anything else; without a blank, which would end it. */
const TELL = "console.error('began',process.pid,process.execArgv.join())";

function beginningsOf(command: string, options = ''): string[][] {
  const tell = `--import=data:text/javascript,${encodeURIComponent(TELL)}`;
  const { stderr } = spawnSync(process.execPath, [BIN, command], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NODE_OPTIONS: `${tell} ${options}` },
  });
  return [...stderr.matchAll(/^began (.*)$/gm)].map(([, words = '']) => words.trim().split(' '));
}

describe('flags of a service', () => {
  it('are there however it was started, in the same process', () => {
    const [first, second, ...more] = beginningsOf('start');
    expect(second).toEqual([first?.[0], flags.join(',')]);
    expect(more).toEqual([]);
  });

  it('give way to a size that somebody has chosen', () => {
    expect(beginningsOf('start', '--max-semi-space-size=8')).toHaveLength(1);
  });

  it('are no matter of other commands', () => {
    expect(beginningsOf('policy')).toHaveLength(1);
  });
});
