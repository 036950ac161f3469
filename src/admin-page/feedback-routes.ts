import { Router } from 'express';
import { z } from 'zod';
import { ticketRefOf } from '../api/ticket-ref.ts';
import type { FeedbackBook } from '../ports/feedback-book.ts';
import type { Clock } from '../ports/tools.ts';
import { FEEDBACK } from '../ticket/feedback.ts';

const FeedbackForm = z.object({ verdict: z.enum(FEEDBACK) });

/**
 * The buttons of a decision page that say whether it was right.
 * @param refusal page for a form that is not ours
 */
export function feedbackRoutes(
  { feedback, clock }: { readonly feedback: FeedbackBook; readonly clock: Clock },
  refusal: string,
): Router {
  const router = Router();
  router.post('/tickets/:helpdesk/:id/feedback', async (request, response) => {
    const ref = ticketRefOf(request.params);
    const form = FeedbackForm.safeParse(request.body);
    if (ref === null || !form.success) {
      response.status(400).type('html').send(refusal);
      return;
    }
    const at = new Date(clock.now()).toISOString();
    await feedback.add({ ref, verdict: form.data.verdict, source: 'page', at });
    response.redirect(303, `/admin/tickets/${ref.helpdesk}/${ref.id}`);
  });
  return router;
}
