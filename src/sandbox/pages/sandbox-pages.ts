import { join } from 'node:path';
import { Router } from 'express';
import type { Sandbox } from '../sandbox.ts';
import { inboxList, inboxPage } from './inbox-page.ts';
import { shownTickets } from './shown-ticket.ts';

/**
 * `/sandbox`: both helpdesks in one inbox, live. Exists in the demo only.
 * @param states what is known of each ticket's order, by `zendesk-123`: no helpdesk shows it, but a reader wants to compare
 */
export function sandboxPages(sandbox: Sandbox, states: () => Promise<ReadonlyMap<string, string>>): Router {
  const pages = Router();
  pages.get('/', async (_request, response) => {
    response.type('html').send(inboxPage(shownTickets(sandbox), await states()));
  });
  pages.get('/tickets', async (_request, response) => {
    response.type('html').send(inboxList(shownTickets(sandbox), await states()));
  });
  for (const file of ['inbox.css', 'live.js']) {
    pages.get(`/${file}`, (_request, response) => {
      response.sendFile(join(import.meta.dirname, file));
    });
  }
  const router = Router();
  router.use('/sandbox', pages);
  return router;
}
