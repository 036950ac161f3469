import express, { Router } from 'express';
import { z } from 'zod';
import { html } from '../platform/html.ts';
import type { FeedbackBook } from '../ports/feedback-book.ts';
import type { FeedbackLinks } from '../ports/quality.ts';
import type { Clock } from '../ports/tools.ts';
import { FEEDBACK } from '../ticket/feedback.ts';
import { FEEDBACK_WORDS, feedbackForm } from './feedback-form.ts';
import { layout } from './layout.ts';

const Form = z.object({ verdict: z.enum(FEEDBACK) });

const OVER = layout(
  'Over',
  html`<h1>This link is over</h1><p>Mark the decision with a tag on the ticket, or on its decision page.</p>`,
);
const UNKNOWN = layout(
  'Unknown mark',
  html`<h1>Unknown mark</h1><p>Go back and press one of the buttons.</p>`,
);

/**
 * `/feedback/{token}`: where the link of a note leads. Who holds the link may mark this one decision and see nothing of it.
 * Mail scanners and browsers open links ahead of people, so only POST stores anything.
 */
export function feedbackLinkRoutes(parts: {
  readonly links: FeedbackLinks;
  readonly feedback: FeedbackBook;
  readonly clock: Clock;
}): Router {
  const { links, feedback, clock } = parts;
  const router = Router();
  router.use(
    '/feedback',
    express.urlencoded({ extended: false, limit: '4kb', inflate: false, parameterLimit: 5 }),
  );
  router.get('/feedback/:token', (request, response) => {
    const link = links.read(request.params.token);
    if (link === null) response.status(404).type('html').send(OVER);
    else
      response.type('html').send(
        layout(
          'Was it right?',
          html`<h1>Was it right?</h1><p>What Whereabouts did on ${link.ref.helpdesk} ${link.ref.id}:</p>
${feedbackForm(`/feedback/${request.params.token}`, null)}`,
        ),
      );
  });
  router.post('/feedback/:token', async (request, response) => {
    const link = links.read(request.params.token);
    const form = Form.safeParse(request.body);
    if (link === null || !form.success) {
      response
        .status(link === null ? 404 : 400)
        .type('html')
        .send(link === null ? OVER : UNKNOWN);
      return;
    }
    const { ref, messageId } = link;
    const { verdict } = form.data;
    const at = new Date(clock.now()).toISOString();
    const kind = await feedback.add({ ref, messageId, verdict, source: 'link', at });
    if (kind === 'no_decision') response.status(404).type('html').send(OVER);
    else
      response
        .type('html')
        .send(
          layout('Noted', html`<h1>Noted: ${FEEDBACK_WORDS[verdict].toLowerCase()}</h1><p>Thank you.</p>`),
        );
  });
  return router;
}
