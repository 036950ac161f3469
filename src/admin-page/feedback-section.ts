import { type Html, html } from '../platform/html.ts';
import type { Feedback } from '../ticket/feedback.ts';
import type { TicketRef } from '../ticket/ticket.ts';
import { FEEDBACK_WORDS, feedbackForm } from './feedback-form.ts';

/** What people said of this ticket's decisions, and the buttons to say it. */
export function feedbackSection({ helpdesk, id }: TicketRef, marks: readonly Feedback[]): Html {
  const said = marks.map(
    ({ verdict, source, at }) =>
      html`<li>${FEEDBACK_WORDS[verdict]} <span class="soft">by ${source}, ${at.slice(0, 16).replace('T', ' ')} UTC</span></li>`,
  );
  return html`<section><h2>Was it right?</h2>${said.length === 0 ? null : html`<ul>${said}</ul>`}
${feedbackForm(`/admin/tickets/${helpdesk}/${id}/feedback`, null)}</section>`;
}
