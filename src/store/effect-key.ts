import { createSecretKey } from 'node:crypto';
import type { EffectLedger } from '../ports/effect-ledger.ts';
import { lineKey } from '../ticket/effect.ts';
import { keyedHash } from './data-key.ts';

/** Half of the hash: enough for ever, and short enough for a tag or an external id. */
const KEY_DIGITS = 32;

/** First 32 hex digits of HMAC-SHA256(data key, `helpdesk|account|ticket|message|kind`), contract 4; a line's is marked. */
export function effectKeys([signing]: readonly Buffer[]): EffectLedger['keyOf'] {
  if (signing === undefined) throw new Error('There is no data key to derive effect keys from');
  const key = createSecretKey(signing);
  return ({ ref, account, messageId, kind }) => {
    const identity = [ref.helpdesk, account, ref.id, messageId, kind].join('|');
    const digits = keyedHash(key, identity).slice(0, KEY_DIGITS);
    return kind === 'line' ? lineKey(digits) : digits;
  };
}
