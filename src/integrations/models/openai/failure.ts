import { errorCode } from '../../../platform/error-code.ts';
import { readRetryAfter } from '../../../platform/retry-after.ts';
import { Misconfigured, UpstreamMalformed, UpstreamUnavailable } from '../../../ports/errors.ts';
import { AnswerTooLarge } from './capped-fetch.ts';

const ID = 'openai';

/** What an admin should look at, by status. A 404 is a model that is not there, or a path that is not the server's. */
const ADVICE: Readonly<Record<number, string>> = {
  400: 'the server does not take a chat completion with a strict JSON schema; use one that does, or another OPENAI_MODEL',
  401: 'the API key was refused; check OPENAI_API_KEY',
  403: 'the key may not use this model; check OPENAI_MODEL and the rights of OPENAI_API_KEY',
  404: 'no such model, or no such address; check OPENAI_MODEL and OPENAI_BASE_URL',
  422: 'the server does not take a chat completion with a strict JSON schema; use one that does, or another OPENAI_MODEL',
};

/**
 * The typed error for whatever the client threw. Told by fields: its classes are loaded with it, and it is loaded late.
 * @param wall real time in ms, for a `Retry-After` that is a date
 */
export function toTypedError(error: unknown, wall: number): Error {
  if (causesOf(error).some((cause) => cause instanceof AnswerTooLarge))
    return new UpstreamMalformed(ID, 'an answer that is far too long');
  const status = numberIn(error, 'status');
  // No cause is kept of what the server said: its sentences may quote what it was sent.
  if (status === null) return withoutAnswer(error);
  const advice = isUsedUp(error) ? 'the account has no credit left; check its billing' : ADVICE[status];
  if (advice !== undefined) return new Misconfigured(ID, advice, { status });
  if (status === 408 || status === 409 || status === 429 || status >= 500)
    return new UpstreamUnavailable(ID, { reached: 'refused', status, retryAfterMs: adviceIn(error, wall) });
  return new UpstreamMalformed(ID, `an answer with status ${status}`, { status });
}

function withoutAnswer(error: unknown): Error {
  const causes = causesOf(error);
  // All the client says of a body that is no JSON. By name: it may be an error of another realm.
  if (causes.some((cause) => fieldOf(cause, 'name') === 'SyntaxError'))
    return new UpstreamMalformed(ID, 'a body that is no JSON');
  const neverLeft = causes.some((cause) => NEVER_LEFT.has(errorCode(cause) ?? ''));
  const cause = causes.find(isTimeout) ?? causes.at(-1);
  return new UpstreamUnavailable(ID, { reached: neverLeft ? 'not_sent' : 'sent', cause });
}

/** Out of credit looks like too many requests, and does not get better by waiting. */
const isUsedUp = (error: unknown): boolean => fieldOf(error, 'code') === 'insufficient_quota';

function adviceIn(error: unknown, wall: number): number | null {
  const headers = fieldOf(error, 'headers');
  if (!(headers instanceof Headers)) return null;
  return readRetryAfter(headers.get('retry-after'), { date: headers.get('date'), wall });
}

/** The error and what lies under it, outermost first. */
function causesOf(error: unknown): readonly unknown[] {
  const causes: unknown[] = [];
  for (let at = error; at !== undefined && causes.length < 5; at = fieldOf(at, 'cause')) causes.push(at);
  return causes;
}

const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

const isTimeout = (cause: unknown): boolean => {
  const name = fieldOf(cause, 'name');
  return name === 'TimeoutError' || name === 'AbortError';
};

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

function numberIn(value: unknown, field: string): number | null {
  const found = fieldOf(value, field);
  return typeof found === 'number' ? found : null;
}
