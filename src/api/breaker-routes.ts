import { Router } from 'express';
import { z } from 'zod';
import type { Breakers } from '../ports/breakers.ts';
import { BreakerReset } from './documents.ts';
import { sendProblem } from './problem.ts';

/** `GET /breaker`: every account's that has ever tripped. `POST /breaker`: resets, and answers with those that had. */
export function breakerRoutes(breakers: Breakers): Router {
  const router = Router();
  router.get('/breaker', async (_request, response) => {
    response.json({ items: await breakers.list() });
  });
  router.post('/breaker', async (request, response) => {
    // Nothing need be said: an empty body, or none, resets all.
    const change = BreakerReset.safeParse(request.body ?? {});
    if (!change.success) {
      sendProblem(response, {
        status: 400,
        title: 'The body was refused',
        detail: z.prettifyError(change.error),
      });
      return;
    }
    const { account, reason } = change.data;
    response.json({ items: await breakers.reset({ account: account ?? null, by: 'api', reason }) });
  });
  return router;
}
