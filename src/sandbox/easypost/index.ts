import { timingSafeEqual } from 'node:crypto';
import { NewsPost } from '../news-post.ts';
import type { StandIn, StandInAnswer, StandInRequest } from '../stand-in-server.ts';
import { Account } from './account.ts';
import { failure } from './answers.ts';
import { Mailbox } from './mailbox.ts';
import { type ParcelSpec, wholeSecond } from './parcel.ts';
import { RateLimit } from './rate-limit.ts';
import { route } from './routes.ts';
import { type EasypostEventJson, eventJson, signWebhook } from './webhooks.ts';

export type { ParcelSpec } from './parcel.ts';
export { signWebhook } from './webhooks.ts';

export interface EasypostOptions {
  /** Time of the sandbox's world. */
  readonly clock: { now(): number };
  readonly apiKeys: readonly string[];
  /** `production` when absent; `test`: only EasyPost's test numbers are valid. */
  readonly mode?: 'test' | 'production';
  /** All requests together; none when absent. Lists are always limited to 5 a second. */
  readonly limit?: { readonly requests: number; readonly perMs: number };
}

/** EasyPost's stand-in: what it serves, the parcels of its world, and its event emitter. */
export interface EasypostStandIn extends StandIn {
  /** Adds a parcel, or replaces it; times in `hoursAgo` count back from now. */
  addTracker(parcel: ParcelSpec): void;
  /**
   * Replaces a parcel that somebody tracks already and gives the event EasyPost sends about it: at once, to every
   * endpoint there is.
   */
  changeTracker(parcel: ParcelSpec): EasypostEventJson;
  /** Trackers paid for so far: asking for one parcel again must not add to it. */
  feesCharged(): number;
  /** As if somebody had made the endpoint on EasyPost's page. */
  subscribe(endpoint: { readonly url: string; readonly secret: string }): void;
  /** How events travel, and what was answered to them. */
  readonly news: NewsPost;
}

/** EasyPost waits this long for an answer. */
const TIMEOUT_MS = 7_000;

/** Makes the stand-in; put it behind HTTP with `serveStandIn`. */
export function easypostStandIn(options: EasypostOptions): EasypostStandIn {
  const { clock, limit } = options;
  const account = new Account({ clock, mode: options.mode ?? 'production' });
  const mailbox = new Mailbox(clock);
  const news = new NewsPost(TIMEOUT_MS);
  const all = limit === undefined ? null : new RateLimit(clock, limit.requests, limit.perMs);
  const lists = new RateLimit(clock, 5, 1_000);
  return {
    vendor: 'easypost',
    addTracker: (parcel) => account.put(parcel),
    feesCharged: () => account.feesCharged(),
    changeTracker: (parcel) => {
      const event = change(parcel, account, mailbox, wholeSecond(clock.now()));
      for (const { url, secret } of mailbox.webhooks())
        if (secret !== null) news.send({ id: event.id, url, ...signWebhook(event, secret) });
      return event;
    },
    subscribe: ({ url, secret }) => void mailbox.addWebhook({ webhook: { url, webhook_secret: secret } }),
    news,
    handle: (request) => {
      if (!isKnown(request, options.apiKeys)) return unauthorised();
      const isList = request.method === 'GET' && /^\/v2\/trackers\/?$/.test(request.url.pathname);
      const waitMs = Math.max(all?.take() ?? 0, isList ? lists.take() : 0);
      if (waitMs > 0) return tooMany(waitMs);
      return route({ account, mailbox, request, body: parse(request.body) });
    },
  };
}

function change(parcel: ParcelSpec, account: Account, mailbox: Mailbox, at: string): EasypostEventJson {
  const tracker = account.list().find(({ code }) => code === parcel.code);
  if (tracker === undefined)
    throw new Error(`Nobody tracks ${parcel.code} yet, so EasyPost would send no event`);
  const before = account.show(tracker)['status'];
  account.put(parcel);
  const event = eventJson(account.show(tracker), {
    description: 'tracker.updated',
    previousStatus: typeof before === 'string' ? before : null,
    at,
  });
  mailbox.keep(event);
  return event;
}

/** Basic authentication with the key as user and no password. */
function isKnown(request: StandInRequest, apiKeys: readonly string[]): boolean {
  const given = Buffer.from(request.headers['authorization'] ?? '');
  return apiKeys.some((key) => {
    const wanted = Buffer.from(`Basic ${Buffer.from(`${key}:`).toString('base64')}`);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}

const unauthorised = (): StandInAnswer =>
  failure('unauthorised', 401, { code: 'APIKEY.INVALID', message: 'The API key is not valid.' });

const tooMany = (waitMs: number): StandInAnswer =>
  failure(
    'rate_limited',
    429,
    { code: 'RATE_LIMITED', message: 'Too many requests.' },
    { 'retry-after': String(Math.ceil(waitMs / 1_000)) },
  );

function parse(body: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
  } catch {
    return null;
  }
}
