import { type Html, html } from '../platform/html.ts';
import type { DecisionPage } from '../ports/run-book.ts';
import type { Feedback } from '../ticket/feedback.ts';
import { modelUsageOf } from '../ticket/model-usage-of.ts';
import { feedbackSection } from './feedback-section.ts';
import { layout } from './layout.ts';
import { modelCost } from './model-cost.ts';
import { modelUseSection } from './model-use-section.ts';
import { promiseSection } from './promise-section.ts';
import { secondSection } from './second-section.ts';

/** Everything known about one decision: what was decided and why, from which facts, with which text, at what cost. */
export function decisionView(page: DecisionPage, feedback: readonly Feedback[] = []): string {
  const { helpdesk, id } = page.ticket;
  return layout(
    `${helpdesk} ${id}`,
    html`<h1>${helpdesk} ${id}</h1>
<section><h2>Decision</h2><dl>
<dt>Outcome</dt><dd>${(page.outcome ?? 'not decided yet').replaceAll('_', ' ')}${page.closed ? ', ticket closed' : ''}</dd>
${page.would === null ? null : html`<dt>Shadow</dt><dd>would be ${page.would.outcome.replaceAll('_', ' ')}${page.would.closed ? ', closed' : ''}</dd>`}
<dt>Why</dt><dd>${page.reasons.join(', ').replaceAll('_', ' ')}</dd>
<dt>Asked</dt><dd>${(page.intent ?? 'unknown').replaceAll('_', ' ')} ${page.confidence === null ? '' : `(${Math.round(page.confidence * 100)} % sure)`}, language ${page.language ?? 'unknown'}</dd>
<dt>Order is</dt><dd>${(page.condition ?? 'not looked up').replaceAll('_', ' ')}</dd>
<dt>Step allowed</dt><dd>${(page.autonomy ?? 'none').replaceAll('_', ' ')}</dd>
<dt>Runs</dt><dd>${page.runs}, the last at ${moment(page.updatedAt)}</dd>
<dt>Language model</dt><dd>${modelCost(modelUsageOf(page))}</dd></dl></section>
${promiseSection(page.promise)}${textSection(replyTitle(page), page.reply, writtenWith(page))}
${textSection('Note to the team', page.note)}
${page.macro === null ? null : html`<section><h2>Macro</h2><p>${page.macro.title} <span class="soft">(${page.macro.id})</span></p></section>`}
${page.outcome === null ? null : feedbackSection(page.ticket, feedback)}${readingSection(page)}${secondSection(page)}${modelUseSection(page)}${factSection(page)}${callSection(page)}`,
  );
}

/** "2026-11-18 15:00:06 UTC". */
const moment = (at: string): string => `${at.slice(0, 19).replace('T', ' ')} UTC`;

/** A send that nobody could confirm, or a ticket that broke in the middle of one: nobody may read "not sent" then. */
function replyTitle({ outcome, reasons }: DecisionPage): string {
  if (outcome === 'answered' || outcome === 'asked') return 'Sent to the customer';
  const isDoubtful = reasons.includes('send_unclear') || reasons.includes('poison');
  return isDoubtful ? 'Reply that may have been sent' : 'Drafted reply, not sent';
}

function textSection(title: string, text: string | null, by: Html | null = null): Html | null {
  return text === null
    ? null
    : html`<section><h2>${title}</h2>${by}<pre class="text">${text}</pre></section>`;
}

/** "Text: en/in_transit@3 (version 3 of your own)": by it the same reply can be made again. */
function writtenWith({ template }: DecisionPage): Html | null {
  if (template === null) return null;
  const whose = template.includes('@') ? 'with a text of your own, in the version after the @' : 'built in';
  return html`<p class="soft">Text: ${template} (${whose})</p>`;
}

/** Why the message was taken for what it was: what was noticed about it, never its words. */
function readingSection({ explanation }: DecisionPage): Html | null {
  if (explanation === null || explanation.grounds.length === 0) return null;
  const rows = explanation.grounds.map(
    ({ what, weight }) =>
      html`<tr><td>The message ${what}</td><td>${weight > 0 ? 'for' : 'against'}</td><td>${Math.abs(weight)}</td></tr>`,
  );
  return html`<section><h2>Why it was read as ${explanation.intent.replaceAll('_', ' ')}</h2>
<p class="soft">The customer’s words spoke, too; they are not kept. A weight of 2 moves a coin toss to nine in ten.</p><table class="grounds">
<thead><tr><th>Noticed</th><th>Speaks</th><th>Weight</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function factSection({ facts }: DecisionPage): Html | null {
  if (facts.length === 0) return null;
  const rows = facts.map(
    ({ name, value, source, at }) =>
      html`<tr><td>${name.replaceAll('_', ' ')}</td><td>${value}</td><td class="soft">${source}</td><td class="soft at">${moment(at)}</td></tr>`,
  );
  return html`<section><h2>Facts</h2><table class="facts"><thead><tr><th>Fact</th><th>Value</th><th>Source</th><th>As of</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function callSection({ calls, steps }: DecisionPage): Html {
  const rows = calls.map(
    ({ upstream, operation, ms, status }) =>
      html`<tr><td>${upstream}</td><td>${operation}</td><td>${status ?? 'no answer'}</td><td>${ms} ms</td></tr>`,
  );
  const times = steps.map(({ step, ms }) => `${step.replaceAll('_', ' ')} ${ms} ms`).join(' · ');
  return html`<section><h2>Calls and times</h2><p class="soft">${times}</p><table>
<thead><tr><th>Vendor</th><th>Call</th><th>Status</th><th>Time</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}
