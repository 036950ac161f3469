import type { ErrorRequestHandler } from 'express';
import { StorageUnavailable } from '../ports/delivery-log.ts';
import type { Logger } from '../ports/tools.ts';

/** A database that was restarted or failed over is back by then. */
const RETRY_AFTER_SECONDS = '30';

/**
 * Errors of the body parser carry the status that is meant for the sender. Without the database: 503, and when to come
 * again. Anything else is a fault of ours and says nothing.
 */
export function lastResort(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status === 503) {
      logger.error({ error }, 'A request could not be answered without the database; see /readyz');
      response.set('retry-after', RETRY_AFTER_SECONDS);
    } else if (status >= 500) logger.error({ error }, 'A request ended in an error nobody expected');
    response
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify(problemOf(status)));
  };
}

function statusOf(error: unknown): number {
  if (error instanceof StorageUnavailable) return 503;
  const status: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'status') : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function problemOf(status: number): object {
  if (status === 503)
    return {
      title: 'The database does not answer',
      status,
      detail: `Try again in ${RETRY_AFTER_SECONDS} seconds; /readyz says what is missing`,
    };
  if (status === 413) return { title: 'Too large', status };
  return { title: status < 500 ? 'Bad request' : 'Internal error', status };
}
