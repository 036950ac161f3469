import { Router } from 'express';
import { type AutonomyParts, readProposals } from './autonomy-reading.ts';

/** `GET /autonomy/proposals`. A proposal is taken like any other change: `PATCH /policy/intents/{intent}`. */
export function autonomyRoutes(parts: AutonomyParts): Router {
  const router = Router();
  router.get('/autonomy/proposals', async (_request, response) => {
    response.json({ items: await readProposals(parts) });
  });
  return router;
}
