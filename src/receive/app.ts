import express, { type Express, type RequestHandler, type Router } from 'express';
import type { Logger } from '../ports/tools.ts';
import { lastResort } from './last-resort.ts';
import { securityHeaders } from './security-headers.ts';

/** Webhooks larger than this are refused before anything of them is parsed (contract 3). */
const LARGEST_WEBHOOK = 256 * 1024;

/** What the service serves; each part brings its own routes. */
export interface AppParts {
  /** By path: `/webhooks/zendesk`. Raw bytes are given to each. */
  readonly webhooks: Readonly<Record<string, RequestHandler>>;
  readonly health: Router;
  /** Prometheus text. */
  readonly metrics: () => Promise<string>;
  readonly pages: readonly Router[];
  readonly logger: Logger;
}

/** The HTTP face of the service. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  // What changes with every request is kept by nobody; a part that serves files says otherwise for them.
  const headers = new Map([...securityHeaders(), ['cache-control', 'no-store']]);
  app.use((_request, response, next) => {
    response.setHeaders(headers);
    next();
  });
  // Bytes as they came: `inflate` would hand the verifier something other than what was signed.
  const raw = express.raw({ type: () => true, limit: LARGEST_WEBHOOK, inflate: false });
  for (const [path, handler] of Object.entries(parts.webhooks)) {
    app.post(path, raw, handler);
    app.all(path, (_request, response) => {
      response.status(405).set('allow', 'POST').end();
    });
  }
  app.use(parts.health);
  app.get('/metrics', async (_request, response) => {
    response.type('text/plain').send(await parts.metrics());
  });
  for (const page of parts.pages) app.use(page);
  app.use((_request, response) => {
    response
      .status(404)
      .type('application/problem+json')
      .send(JSON.stringify({ title: 'Not found', status: 404 }));
  });
  app.use(lastResort(parts.logger));
  return app;
}
