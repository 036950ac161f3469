import { type Html, html } from '../platform/html.ts';
import type { WaitingEntry, WaitingPage } from '../ports/hand-over-board.ts';
import { layout } from './layout.ts';

/** The board of customers who wait for a person, the one that is due first at the top. */
export function waitingPage(page: WaitingPage): string {
  const { items, next, figures } = page;
  return layout(
    'Waiting for a person',
    html`<h1>Waiting for a person</h1>
${figuresSection(figures)}
${items.length === 0 ? nobody() : html`<section class="board"><h2>Who waits</h2><ol class="waiting">${items.map(entry)}</ol></section>`}
${next === null ? null : html`<p><a href="/admin/handovers?cursor=${next}">Next page</a></p>`}`,
  );
}

const nobody = (): Html =>
  html`<section><p>Nobody waits. Hand-overs appear here until a person has answered the customer.</p></section>`;

function figuresSection({
  waiting,
  overdue,
  answered,
  medianMinutes,
  p90Minutes,
}: WaitingPage['figures']): Html {
  return html`<section><dl>
<dt>Waiting</dt><dd>${waiting}, ${overdue === 0 ? 'none of them overdue' : html`<span class="off">${overdue} overdue</span>`}</dd>
<dt>Answered by people</dt><dd>${answered} in 30 days${
    medianMinutes === null || p90Minutes === null
      ? null
      : html`: half within ${duration(medianMinutes)}, nine in ten within ${duration(p90Minutes)}`
  }</dd>
</dl><p class="soft">Times are those of your team’s hours (policy <code>team.hours</code>).</p></section>`;
}

function entry(one: WaitingEntry): Html {
  const { helpdesk, id } = one.ticket;
  const about = [one.intent, one.condition].filter((name) => name !== null).map(spaced);
  const state = one.overdue
    ? html`<span class="off">overdue</span> since ${moment(one.dueAt)}`
    : html`due ${moment(one.dueAt)}`;
  const reminded = one.reminders === 0 ? null : html` · reminded ${one.reminders === 1 ? 'once' : 'twice'}`;
  const told = one.toldDay === null ? null : html` · told “by ${one.toldDay}”`;
  const link = one.url === null ? null : html` · <a href="${one.url}">open in ${helpdesk}</a>`;
  return html`<li><p><strong>${duration(one.waitedMinutes)}</strong> · ${state} · ${one.priority}${reminded}${told}</p>
<p><a href="/admin/tickets/${helpdesk}/${id}">${helpdesk} ${id}</a>${one.orderName === null ? null : html` · order ${one.orderName}`} · ${about.join(' · ')}${link}</p></li>`;
}

/** "9 h 5 min" of the team. */
function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
}

const spaced = (name: string): string => name.replaceAll('_', ' ');

/** "2026-11-18 15:00 UTC". */
const moment = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;
