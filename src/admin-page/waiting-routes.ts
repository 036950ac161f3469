import { Router } from 'express';
import type { HandOverBoard } from '../ports/hand-over-board.ts';
import { waitingPage } from './waiting-page.ts';

/** `GET /handovers`. A cursor that cannot be read begins at the top. */
export function waitingRoutes(board: HandOverBoard): Router {
  const router = Router();
  router.get('/handovers', async (request, response) => {
    const { cursor } = request.query;
    const page = await board.page({ limit: 50, ...(typeof cursor === 'string' ? { cursor } : {}) });
    response.type('html').send(waitingPage(page));
  });
  return router;
}
