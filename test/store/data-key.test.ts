import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addressHashes } from '../../src/store/address-hashes.ts';
import { ensureDataKey, parseDataKeys } from '../../src/store/data-key.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-key-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the data key', () => {
  test('is made at the first start, for the owner only, and kept', async () => {
    const dataDir = join(folder, 'new');
    const first = await ensureDataKey(dataDir);
    expect(parseDataKeys(first)).toHaveLength(1);
    expect((await stat(join(dataDir, 'data-key'))).mode & 0o777).toBe(0o600);
    expect(await ensureDataKey(dataDir)).toBe(first);
    expect(await readFile(join(dataDir, 'data-key'), 'utf8')).toBe(first);
  });

  test('is one key even when several commands make it at once', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => ensureDataKey(folder)));
    expect(new Set(made).size).toBe(1);
  });

  test('may be several while it is rotated', () => {
    const text = `${Buffer.alloc(32, 1).toString('base64')}, ${Buffer.alloc(32, 2).toString('base64')}`;
    expect(parseDataKeys(text).map((key) => key[0])).toEqual([1, 2]);
  });

  test.each(['', 'short', Buffer.alloc(31).toString('base64'), `${Buffer.alloc(32).toString('base64')},x`])(
    'of a wrong length is refused with advice: %j',
    (text) => {
      expect(() => parseDataKeys(text)).toThrow(/32 bytes in base64.*openssl/);
    },
  );
});

describe('an address hash', () => {
  const [a, b] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

  test('is the same for every spelling that reaches the same person, and differs between keys', () => {
    const hashes = addressHashes([a]);
    expect(hashes.sign('Mara.Lind+shop@gmail.com')).toBe(hashes.sign(' maralind@googlemail.com'));
    expect(hashes.sign('mara@example.com')).not.toBe(hashes.sign('mara@example.org'));
    expect(hashes.sign('mara@example.com')).not.toBe(addressHashes([b]).sign('mara@example.com'));
  });

  test('made before a rotation is still found after it', () => {
    const before = addressHashes([a]).sign('mara@example.com');
    expect(addressHashes([b, a]).all('mara@example.com')).toContain(before);
  });

  test('of a sealed address is the one it was sealed with', () => {
    const hashes = addressHashes([a]);
    expect(hashes.sign(hashes.seal('mara@example.com'))).toBe(hashes.sign('mara@example.com'));
  });

  test('of a domain and of an address of the same letters differ', () => {
    const hashes = addressHashes([a]);
    expect(hashes.signDomain('x@example.com')).not.toBe(hashes.sign('example.com'));
  });
});
