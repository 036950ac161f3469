import { timingSafeEqual } from 'node:crypto';
import { invalid, type Refusal } from './refusal.ts';

/** Bearer authentication; `null` when the key is one of these. Wordings: chatboxai/chatbox#98, GPT_API_free#62. */
export function refusedKey(authorization: string | undefined, keys: readonly string[]): Refusal | null {
  const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (given === undefined) {
    return {
      ...invalid(
        "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
        null,
      ),
      status: 401,
    };
  }
  if (keys.some((key) => same(key, given))) return null;
  const shown = `${given.slice(0, 8)}${'*'.repeat(Math.max(0, given.length - 12))}${given.slice(-4)}`;
  return {
    ...invalid(
      `Incorrect API key provided: ${shown}. You can find your API key at https://platform.openai.com/account/api-keys.`,
      null,
      'invalid_api_key',
    ),
    status: 401,
  };
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
