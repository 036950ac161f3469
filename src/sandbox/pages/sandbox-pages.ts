import { join } from 'node:path';
import { Router } from 'express';
import type { Sandbox } from '../sandbox.ts';
import { inboxList, inboxPage } from './inbox-page.ts';
import { type ShownTicket, shownTickets } from './shown-ticket.ts';

/**
 * `/sandbox`: both helpdesks in one inbox, live; `?ticket=zendesk-123` shows that one alone. Exists in the demo only.
 * @param states what is known of each ticket's order, by `zendesk-123`: no helpdesk shows it, but a reader wants to compare
 */
export function sandboxPages(sandbox: Sandbox, states: () => Promise<ReadonlyMap<string, string>>): Router {
  const pages = Router();
  pages.get('/', async ({ query }, response) => {
    response.type('html').send(inboxPage(asked(sandbox, query), await states()));
  });
  pages.get('/tickets', async ({ query }, response) => {
    response.type('html').send(inboxList(asked(sandbox, query), await states()));
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

function asked(sandbox: Sandbox, { ticket }: { readonly ticket?: unknown }): readonly ShownTicket[] {
  const all = shownTickets(sandbox);
  return typeof ticket === 'string' ? all.filter(({ helpdesk, id }) => `${helpdesk}-${id}` === ticket) : all;
}
