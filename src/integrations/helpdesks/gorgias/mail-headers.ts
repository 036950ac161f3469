import { sameAddress } from '../../../ticket/address.ts';
import type { MessageFlag } from '../../../ticket/message.ts';

/** Header names in lower case; a header that came more than once is joined. `null`: the helpdesk shows none. */
export function mailHeaders(
  headers: Readonly<Record<string, unknown>> | null | undefined,
): Readonly<Record<string, string>> | null {
  if (!headers) return null;
  const lower = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    const text = textOf(value);
    if (text === null) continue;
    const key = name.toLowerCase();
    const before = lower.get(key);
    lower.set(key, before === undefined ? text : `${before}, ${text}`);
  }
  return Object.fromEntries(lower);
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join(', ');
  return null;
}

/**
 * Where a `Reply-To` sends answers, lower case. Of several addresses one that is not the sender's: an answer would go
 * there, too. Names in quotes and before angle brackets may look like addresses and are none.
 */
export function replyAddress(header: string | undefined, sender: string | null): string | null {
  const addresses = (header ?? '')
    .slice(0, 2_000)
    .replaceAll(/"[^"]*"/g, ' ')
    .split(/[,;]/)
    .map((part) => /<([^<>]*)>/.exec(part)?.[1] ?? part)
    .map((part) => /[^\s<>",;:]+@[^\s<>",;:]+/.exec(part)?.[0]?.toLowerCase())
    .filter((address) => address !== undefined);
  return addresses.find((address) => !sameAddress(address, sender)) ?? addresses[0] ?? null;
}

/**
 * What the mail's own authentication says. Only failures count: a sender can write a "pass" into their own mail, but
 * nobody writes a "fail".
 */
export function flagsOf(headers: Readonly<Record<string, string>> | null): readonly MessageFlag[] {
  const results = headers?.['authentication-results'] ?? '';
  const failed = (method: string): boolean => new RegExp(`\\b${method}\\s*=\\s*fail\\b`, 'i').test(results);
  return failed('dmarc') || (failed('spf') && failed('dkim')) ? ['untrusted'] : [];
}
