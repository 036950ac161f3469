import type { RequestHandler } from 'express';
import { StorageUnavailable } from '../ports/delivery-log.ts';
import type { RawWebhook } from '../ports/helpdesk.ts';
import type { Logger } from '../ports/tools.ts';

/**
 * A shop or a carrier says that something changed. `apply` brings what we keep of it up to date; it must be safe to
 * repeat and must let newer knowledge win, because such webhooks come twice and in any order.
 */
export type CacheVerdict =
  | { readonly kind: 'accepted'; readonly apply: () => Promise<void> }
  | { readonly kind: 'ignored' | 'rejected' | 'malformed' };

const RETRY_AFTER_SECONDS = '30';

/** Verified over the raw bytes, applied, then acknowledged. Answers as helpdesk webhooks are answered (contract 3). */
export function cacheWebhookHandler(
  judge: (webhook: RawWebhook) => CacheVerdict,
  logger: Logger,
): RequestHandler {
  return async (request, response) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
    const verdict = judge({ headers, body });
    if (verdict.kind !== 'accepted') {
      response.status({ ignored: 204, rejected: 401, malformed: 400 }[verdict.kind]).end();
      return;
    }
    try {
      await verdict.apply();
      response.status(202).json({ status: 'accepted' });
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
      logger.error(
        { error },
        'News of a shop or carrier could not be stored; its sender was asked to try again',
      );
      response.status(503).set('retry-after', RETRY_AFTER_SECONDS).end();
    }
  };
}
