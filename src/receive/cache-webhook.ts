import type { RequestHandler } from 'express';
import type { EventLog } from '../ports/event-log.ts';
import type { RawWebhook } from '../ports/helpdesk.ts';
import type { Logger } from '../ports/tools.ts';
import { rawWebhook } from './raw-webhook.ts';

/**
 * A shop or a carrier says that something changed. `apply` brings what we keep of it up to date; it must be safe to
 * repeat and must let newer knowledge win, because such webhooks come twice and in any order.
 */
export type CacheVerdict =
  | { readonly kind: 'accepted'; readonly eventId: string; readonly apply: () => Promise<void> }
  | { readonly kind: 'ignored' | 'rejected' | 'malformed' };

/** Who rings, and how that is told. */
export interface CacheSender {
  /** Plug-in id: `easypost`. */
  readonly id: string;
  /** Verifies raw bytes, then parses; asks nobody. */
  readonly judge: (webhook: RawWebhook) => CacheVerdict;
}

/** What became of one of them, in the words for helpdesks' webhooks. */
export type NewsOutcome = CacheVerdict['kind'] | 'seen' | 'unavailable';

interface NewsTools {
  readonly events: EventLog;
  readonly logger: Logger;
  readonly count: (upstream: string, outcome: NewsOutcome) => void;
}

const RETRY_AFTER_SECONDS = '30';

/**
 * Verified over the raw bytes, applied, then acknowledged. Answers as helpdesk webhooks are answered (contract 3); what
 * was taken to its end once is acknowledged and not done again.
 */
export function cacheWebhookHandler(
  sender: CacheSender,
  { events, logger, count }: NewsTools,
): RequestHandler {
  return async (request, response) => {
    const verdict = sender.judge(rawWebhook(request));
    if (verdict.kind !== 'accepted') {
      count(sender.id, verdict.kind);
      response.status({ ignored: 204, rejected: 401, malformed: 400 }[verdict.kind]).end();
      return;
    }
    try {
      const isKnown = await events.isKnown(sender.id, verdict.eventId);
      if (!isKnown) {
        await verdict.apply();
        await events.add(sender.id, verdict.eventId);
      }
      count(sender.id, isKnown ? 'seen' : 'accepted');
      response.status(202).json({ status: 'accepted' });
    } catch (error) {
      // Whatever the cause: it is not stored, and 500 would tell its sender nothing about coming again.
      logger.error(
        { error, sender: sender.id },
        'News of a shop or carrier could not be stored; its sender was asked to try again',
      );
      count(sender.id, 'unavailable');
      response.status(503).set('retry-after', RETRY_AFTER_SECONDS).end();
    }
  };
}
