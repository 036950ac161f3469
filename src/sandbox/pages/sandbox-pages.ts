import { join } from 'node:path';
import { Router } from 'express';
import type { Sandbox } from '../sandbox.ts';
import { inboxList, inboxPage } from './inbox-page.ts';
import { shownTickets } from './shown-ticket.ts';

/** `/sandbox`: both helpdesks in one inbox, live. Exists in the demo only. */
export function sandboxPages(sandbox: Sandbox): Router {
  const pages = Router();
  pages.get('/', (_request, response) => {
    response.type('html').send(inboxPage(shownTickets(sandbox)));
  });
  pages.get('/tickets', (_request, response) => {
    response.type('html').send(inboxList(shownTickets(sandbox)));
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
