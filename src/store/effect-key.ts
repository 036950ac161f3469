import type { EffectLedger } from '../ports/effect-ledger.ts';
import { keyedHash } from './data-key.ts';

/** Half of the hash: enough for ever, and short enough for a tag or an external id. */
const KEY_DIGITS = 32;

/** First 32 hex digits of HMAC-SHA256(data key, `helpdesk|account|ticket|message|kind`), contract 4. */
export function effectKey(
  dataKeys: readonly Buffer[],
  { ref, account, messageId, kind }: Parameters<EffectLedger['keyOf']>[0],
): string {
  const [signing] = dataKeys;
  if (signing === undefined) throw new Error('There is no data key to derive effect keys from');
  const identity = [ref.helpdesk, account, ref.id, messageId, kind].join('|');
  return keyedHash(signing, identity).slice(0, KEY_DIGITS);
}
