import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Texts that may lie in the database only for as long as nobody without the data key can read them. */
export interface SealedTexts {
  readonly seal: (text: string) => string;
  /** `null`: sealed with a key we no longer have, or changed since. */
  readonly open: (sealed: string) => string | null;
}

/**
 * @param keys first seals, all open; keys of their own are derived, so that none serves two ends
 * @param purpose what is sealed: a text moved from one purpose to another does not open
 */
export function sealedTexts(keys: readonly Buffer[], purpose: string): SealedTexts {
  const derived = keys.map((key) => Buffer.from(hkdfSync('sha256', key, '', `whereabouts ${purpose}`, 32)));
  return {
    seal: (text) => {
      const [key] = derived;
      if (key === undefined) throw new Error('There is no data key to seal with');
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64');
      for (const key of derived) {
        const text = opened(bytes, key);
        if (text !== null) return text;
      }
      return null;
    },
  };
}

function opened(bytes: Buffer, key: Buffer): string | null {
  try {
    const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    cipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
