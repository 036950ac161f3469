import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isOnlyThanks } from '../../src/conversation/only-thanks.ts';

const DATA = process.env['EVALUATION_DATA'] ?? '../shared';

interface SecondMessage {
  readonly text: string;
  readonly turn_type: string;
}

describe('real second messages', () => {
  const file = join(DATA, 'data', 'intents_twitter_followups.jsonl');
  const messages: readonly SecondMessage[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  it('are never closed in silence but for thanks', () => {
    const silent = messages.filter(({ text }) => isOnlyThanks(text.replace(/@\w+/g, ' ')));
    const types = silent.map(({ turn_type }) => turn_type);
    process.stdout.write(`real second messages: ${silent.length} of ${messages.length} closed in silence\n`);
    expect(types.filter((type) => type !== 'resolved_or_thanks')).toEqual([]);
    expect(silent.length).toBeGreaterThan(0);
  });
});
