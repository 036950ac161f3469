import { createHmac, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../platform/error-code.ts';

const KEY_BYTES = 32;

/**
 * Reads `DATA_KEY`: base64, 32 bytes each, comma-separated while rotating. The first signs, all are recognised.
 * @throws when there is none, or one has another length
 */
export function parseDataKeys(text: string): readonly Buffer[] {
  const keys = text.split(',').map((part) => Buffer.from(part.trim(), 'base64'));
  if (keys.some((key) => key.length !== KEY_BYTES)) {
    throw new Error('DATA_KEY must be 32 bytes in base64; make one with: openssl rand -base64 32');
  }
  return keys;
}

/** The data key kept in `DATA_DIR/data-key`, made at the first start; for the embedded server only. */
export async function ensureDataKey(dataDir: string): Promise<string> {
  const path = join(dataDir, 'data-key');
  await mkdir(dataDir, { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600 });
  // A link never replaces: whoever comes second uses the key of the first, and nobody reads half a key.
  await link(draft, path).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
  await rm(draft);
  return (await readFile(path, 'utf8')).trim();
}

/** HMAC-SHA256 in hex under one key; made once, because making one takes longer than the hash. */
export function keyedHash(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
