import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { envExample } from '../../scripts/env-example.ts';

describe('.env.example', () => {
  it('says what the service really reads; after a change run: npm run env:example', () => {
    expect(readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')).toBe(envExample());
  });
});
