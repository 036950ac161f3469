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

/** The address in a header such as `Ada <ada@example.com>`, lower case. */
export function addressIn(header: string | undefined): string | null {
  const found = /[^\s<>",;:]+@[^\s<>",;:]+/.exec(header ?? '')?.[0];
  return found?.toLowerCase() ?? null;
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
