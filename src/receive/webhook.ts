import type { RequestHandler, Response } from 'express';
import { type DeliveryLog, StorageUnavailable } from '../ports/delivery-log.ts';
import type { Helpdesk, WebhookVerdict } from '../ports/helpdesk.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import { rawWebhook } from './raw-webhook.ts';

/** A vendor retries 503 with a short advice, and does not retry 500 (`reliability.md` 0.9). */
const RETRY_AFTER_SECONDS = '30';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const ACCEPTED = JSON.stringify({ status: 'accepted' });

export interface ReceiveTools {
  readonly deliveries: DeliveryLog;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Somebody of the team has written to the customer. */
  readonly onAnswer?: (ref: TicketRef) => Promise<void>;
  /** A customer has rated something there. */
  readonly onRating?: (of: { readonly helpdesk: string; readonly account: string }) => Promise<void>;
  /** Counts what became of each webhook. */
  readonly count: (helpdesk: string, outcome: WebhookVerdict['kind'] | 'seen' | 'unavailable') => void;
}

/**
 * A helpdesk rings. Verified over the raw bytes, reduced to ids, stored with its job in one transaction, and only then
 * acknowledged; no vendor is asked before the answer (contract 3).
 */
export function webhookHandler(helpdesk: Helpdesk, tools: ReceiveTools): RequestHandler {
  return async (request, response) => {
    const verdict = helpdesk.judge(rawWebhook(request));
    if (verdict.kind === 'accepted') {
      await accept(verdict, helpdesk, response, tools);
      return;
    }
    tools.count(helpdesk.id, verdict.kind);
    if (verdict.kind === 'ignored') {
      tools.logger.debug({ helpdesk: helpdesk.id, why: verdict.why }, 'Webhook ignored');
      if (verdict.answered !== undefined)
        await noteAnswer({ helpdesk: helpdesk.id, id: verdict.answered }, tools);
      if (verdict.rated === true) await noteRating(helpdesk, tools);
    }
    // One body for every refusal: why a signature failed is nobody's business.
    const status = { ignored: 204, rejected: 401, malformed: 400 }[verdict.kind];
    response.status(status).end();
  };
}

/** Whoever waits for that person is looked at soon; without a database the watch's own look comes later. */
async function noteAnswer(ref: TicketRef, { onAnswer, logger }: ReceiveTools): Promise<void> {
  await onAnswer?.(ref).catch((error: unknown) => {
    logger.warn({ error, helpdesk: ref.helpdesk }, 'Could not note that a person has answered');
  });
}

/** Without a database the next look of the hour finds it. */
async function noteRating(
  { id: helpdesk, account }: Helpdesk,
  { onRating, logger }: ReceiveTools,
): Promise<void> {
  await onRating?.({ helpdesk, account }).catch((error: unknown) => {
    logger.warn({ error, helpdesk }, 'Could not note that a customer has rated something');
  });
}

async function accept(
  verdict: Extract<WebhookVerdict, { readonly kind: 'accepted' }>,
  helpdesk: Helpdesk,
  response: Response,
  { deliveries, clock, logger, count }: ReceiveTools,
): Promise<void> {
  const { ticketId, messageId, event, deliveryId } = verdict;
  const ref = { helpdesk: helpdesk.id, id: ticketId };
  const receivedAt = new Date(clock.now()).toISOString();
  try {
    const stored = await deliveries.accept({
      ref,
      account: helpdesk.account,
      deliveryId,
      messageId,
      event,
      receivedAt,
    });
    count(helpdesk.id, stored === 'seen' ? 'seen' : 'accepted');
    response.writeHead(202, JSON_TYPE).end(ACCEPTED);
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    logger.error(
      { error, helpdesk: helpdesk.id },
      'A webhook could not be stored; its sender was asked to try again',
    );
    count(helpdesk.id, 'unavailable');
    response.status(503).set('retry-after', RETRY_AFTER_SECONDS).end();
  }
}
