import { Router } from 'express';
import type { RunBook } from '../ports/run-book.ts';
import { TicketQuery } from './documents.ts';
import { faultsOf } from './faults-of.ts';
import { sendProblem } from './problem.ts';
import { ticketRefOf } from './ticket-ref.ts';

/** `GET /tickets` and `GET /tickets/{helpdesk}/{id}`. */
export function ticketRoutes(runs: RunBook): Router {
  const router = Router();
  router.get('/tickets', async (request, response) => {
    const query = TicketQuery.safeParse(request.query);
    if (!query.success) {
      const faults = faultsOf(query.error);
      sendProblem(response, { status: 400, title: 'Unknown filter or value', faults });
      return;
    }
    response.json(await runs.list(query.data));
  });
  router.get('/tickets/:helpdesk/:id', async (request, response) => {
    const ref = ticketRefOf(request.params);
    const page = ref === null ? null : await runs.page(ref);
    if (page === null) {
      sendProblem(response, {
        status: 404,
        title: 'Unknown ticket',
        detail: 'No webhook about this ticket has come in',
      });
      return;
    }
    response.json(page);
  });
  return router;
}
