import { Router } from 'express';
import type { Breakers } from '../ports/breakers.ts';
import type { HandOverBoard } from '../ports/hand-over-board.ts';
import type { ReadMacros } from '../ports/macro-overview.ts';
import type { PolicyStore } from '../ports/policy-store.ts';
import type { RunBook } from '../ports/run-book.ts';
import type { TemplateStore } from '../ports/template-store.ts';
import type { TextCatalogue } from '../ports/text-catalogue.ts';
import { type AccessRules, apiAccess } from './access.ts';
import { autonomyRoutes } from './autonomy-routes.ts';
import { breakerRoutes } from './breaker-routes.ts';
import { handOverRoutes } from './hand-over-routes.ts';
import { jsonBody } from './json-body.ts';
import { macroRoutes } from './macro-routes.ts';
import { openApiDocument } from './open-api.ts';
import { policyRoutes } from './policy-routes.ts';
import { type QualityParts, qualityRoutes } from './quality-routes.ts';
import { templateRoutes } from './template-routes.ts';
import { ticketRoutes } from './ticket-routes.ts';

/** Everything under `/api` (contract 3). The document itself is open: it says nothing that the source does not. */
export function apiRoutes(
  parts: QualityParts & {
    readonly runs: RunBook;
    readonly policies: PolicyStore;
    readonly breakers: Breakers;
    readonly templates: TemplateStore;
    readonly board: HandOverBoard;
    readonly macros: ReadMacros;
    readonly texts: TextCatalogue;
    readonly access: AccessRules;
    readonly version: string;
  },
): Router {
  const api = Router();
  const document = openApiDocument(parts.version);
  api.get('/openapi.json', (_request, response) => {
    response.json(document);
  });
  api.use(apiAccess(parts.access));
  api.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  api.use(jsonBody());
  api.use(ticketRoutes(parts.runs));
  api.use(qualityRoutes(parts));
  api.use(autonomyRoutes(parts));
  api.use(policyRoutes(parts.policies));
  api.use(breakerRoutes(parts.breakers));
  api.use(handOverRoutes(parts.board));
  api.use(macroRoutes(parts.macros));
  api.use(templateRoutes(parts));
  const router = Router();
  router.use('/api', api);
  return router;
}
