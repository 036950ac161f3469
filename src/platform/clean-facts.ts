import { types } from 'node:util';
import { redact } from './redact.ts';

/** Ends of keys whose value never belongs in a log; compared in lower case without `-` and `_`. */
const SECRET_ENDINGS = ['authorization', 'password', 'token', 'secret', 'apikey', 'cookie', 'signature'];

const DEEPEST = 8;
const LONGEST_TEXT = 2_000;

/** The facts of a log line, fit to be written: secrets hidden by key, texts redacted, at any depth. Never throws. */
export function cleanFacts(facts: object): object {
  const clean = cleanValue(facts, []);
  return typeof clean === 'object' && clean !== null ? clean : { facts: clean };
}

function cleanValue(value: unknown, above: readonly object[]): unknown {
  if (typeof value === 'string') return redact(value.slice(0, LONGEST_TEXT));
  if (typeof value === 'number') return cleanNumber(value);
  if (typeof value === 'bigint') return redact(String(value));
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return '[circular]';
  if (above.length >= DEEPEST) return '[too deep]';
  return cleanObject(value, [...above, value]);
}

/** A card number may come as a number. */
function cleanNumber(value: number): number | string {
  const text = String(value);
  const redacted = redact(text);
  return redacted === text ? value : redacted;
}

function cleanObject(value: object, path: readonly object[]): unknown {
  if (isError(value)) return describeError(value, path);
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (value instanceof Map)
    return cleanEntries(
      [...value].map(([key, held]) => [String(key), held]),
      path,
    );
  if (value instanceof Set) return [...value].map((held) => cleanValue(held, path));
  if (Array.isArray(value)) return value.map((held) => cleanValue(held, path));
  if ('toJSON' in value && typeof value.toJSON === 'function') return cleanJson(value, path);
  return cleanEntries(readEntries(value), path);
}

function cleanJson(value: object, path: readonly object[]): unknown {
  try {
    return cleanValue(JSON.parse(JSON.stringify(value)), path);
  } catch {
    return '[unreadable]';
  }
}

function cleanEntries(entries: readonly (readonly [string, unknown])[], path: readonly object[]): object {
  return Object.fromEntries(
    entries.map(([key, held]) => [redact(key), isSecret(key) ? '[hidden]' : cleanValue(held, path)]),
  );
}

/** A getter may throw; a log line must not. */
function readEntries(value: object): readonly (readonly [string, unknown])[] {
  return Object.keys(value).map((key) => {
    try {
      return [key, Reflect.get(value, key)] as const;
    } catch {
      return [key, '[unreadable]'] as const;
    }
  });
}

function isSecret(key: string): boolean {
  const folded = key.toLowerCase().replaceAll(/[-_]/g, '');
  return SECRET_ENDINGS.some((ending) => folded.endsWith(ending));
}

const isError = (value: object): value is Error => value instanceof Error || types.isNativeError(value);

/** An error's message may quote what a vendor or a customer wrote; its other fields may hold whole requests. */
function describeError(error: Error, path: readonly object[]): object {
  return {
    name: error.name,
    message: redact(error.message.slice(0, LONGEST_TEXT)),
    ...('code' in error && typeof error.code === 'string' ? { code: redact(error.code) } : {}),
    stack: redact((error.stack ?? '').split('\n').slice(1, 6).join('\n')),
    ...(error.cause === undefined ? {} : { cause: cleanValue(error.cause, path) }),
  };
}
