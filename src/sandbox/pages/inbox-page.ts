import { type Html, html } from '../../platform/html.ts';
import { keptHtml } from '../kept-html.ts';
import { plainText } from './plain-text.ts';
import type { ShownText, ShownTicket } from './shown-ticket.ts';

/** The whole inbox page; the script asks for `inboxList` every second. */
export function inboxPage(tickets: readonly ShownTicket[], states: ReadonlyMap<string, string>): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sandbox inbox · Whereabouts</title><link rel="stylesheet" href="/sandbox/inbox.css"></head>
<body><header><strong>Sandbox inbox</strong> <span class="soft">what customers and agents see; nothing here is real</span>
<a href="/admin">decisions and ladder</a></header>
<main id="inbox" aria-live="polite">${{ html: inboxList(tickets, states) }}</main>
<script src="/sandbox/live.js"></script></body></html>`.html;
}

/** The tickets alone. */
export function inboxList(tickets: readonly ShownTicket[], states: ReadonlyMap<string, string>): string {
  return html`${tickets.map((ticket) => ticketCard(ticket, states.get(`${ticket.helpdesk}-${ticket.id}`) ?? null))}`
    .html;
}

function ticketCard(ticket: ShownTicket, state: string | null): Html {
  const { helpdesk, id, subject, status, customer, tags, group, texts } = ticket;
  return html`<article id="${helpdesk}-${id}"><h2><span class="desk ${helpdesk}">${helpdesk}</span> ${subject}
<span class="status ${status}">${status}</span></h2>
<p class="soft">#${id} from ${customer}${group === null ? '' : ` · group ${group}`}${state === null ? '' : ` · order ${state}`} · <a href="/admin/tickets/${helpdesk}/${id}">why</a></p>
${texts.map(bubble)}
<p class="tags">${tags.map((tag) => html`<span>${tag}</span>`)}</p></article>`;
}

function bubble(text: ShownText): Html {
  const audience = text.public ? 'public, by mail to the customer' : 'internal note, seen by agents only';
  const title = text.by === 'customer' ? text.name : `${text.name}: ${audience}`;
  const kind = text.public ? text.by : 'note';
  return html`<div class="bubble ${kind}"><div class="soft">${title}</div>${shown(text)}</div>`;
}

/** A note of ours as its reader has it, because how it reads is the point; everybody else's html is shown as text. */
function shown({ by, html: written, public: isPublic }: ShownText): Html {
  return by === 'whereabouts' && !isPublic
    ? html`<div class="rich">${{ html: keptHtml(written) }}</div>`
    : html`<div class="text">${plainText(written)}</div>`;
}
