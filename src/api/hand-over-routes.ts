import { Router } from 'express';
import type { HandOverBoard } from '../ports/hand-over-board.ts';
import { faultsOf } from './faults-of.ts';
import { WaitingQuery } from './hand-over-documents.ts';
import { sendProblem } from './problem.ts';

/** `GET /handovers`: customers who wait for a person, the one that is due first at the top. */
export function handOverRoutes(board: HandOverBoard): Router {
  const router = Router();
  router.get('/handovers', async (request, response) => {
    const query = WaitingQuery.safeParse(request.query);
    if (!query.success) {
      const faults = faultsOf(query.error);
      sendProblem(response, { status: 400, title: 'Unknown filter or value', faults });
      return;
    }
    response.json(await board.page(query.data));
  });
  return router;
}
