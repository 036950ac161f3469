import type { QualityReport } from '../api/quality-reading.ts';
import { type Html, html } from '../platform/html.ts';
import type { Breaker } from '../ports/breakers.ts';
import type { MacroOverview } from '../ports/macro-overview.ts';
import type { PolicyVersion } from '../ports/policy-store.ts';
import type { DecisionPage } from '../ports/run-book.ts';
import type { AutonomyProposal } from '../quality/autonomy-proposals.ts';
import type { PulledBrake } from '../quality/brake-history.ts';
import { type Intent, PERSON_INTENTS, WISMO_INTENTS } from '../ticket/intent.ts';
import { AUTONOMY, type Policy } from '../ticket/policy.ts';
import { brakeSection } from './brake-section.ts';
import { layout } from './layout.ts';
import { macroSection } from './macro-section.ts';
import { proposalSection } from './proposal-section.ts';
import { resolutionSection } from './resolution-section.ts';

/** What each step lets a machine do, in an admin's words. */
const STEP_WORDS: Readonly<Record<(typeof AUTONOMY)[number], string>> = {
  off: 'do nothing, not even a note',
  shadow: 'decide and show it here; write nothing to the helpdesk',
  note: 'an internal note with the facts and a draft',
  reply: 'answer the customer; the ticket stays open',
  reply_and_close: 'answer the customer and close the ticket',
};

const stepName = (step: string): string => step.replaceAll('_', ' ');

/** The first page: the switch, the ladder of every intent, the latest decisions. */
export function homePage(view: {
  readonly current: PolicyVersion;
  readonly breakers: readonly Breaker[];
  readonly decisions: readonly DecisionPage[];
  readonly brakes: readonly PulledBrake[];
  /** Empty too where they could not be counted now. */
  readonly proposals: readonly AutonomyProposal[];
  /** `null`: it could not be counted now. */
  readonly quality: QualityReport | null;
  /** Empty: they could not be read now. */
  readonly macros: readonly MacroOverview[];
  /** What was just changed and when it took effect. */
  readonly notice: string | null;
}): string {
  const { policy, version } = view.current;
  return layout(
    'Overview',
    html`<h1>${policy.brand.name}</h1>
${view.notice === null ? null : html`<p class="notice" role="status">${view.notice}</p>`}
${breakerSection(view.breakers.filter(({ open }) => open))}
${brakeSection(view.brakes)}${switchSection(policy)}${proposalSection(view.proposals)}
<section><h2>What a machine may do, by intent</h2>
<p class="soft">Policy version ${version}. A click takes effect at once: the policy is read again right before anything is sent.</p>
<dl class="steps">${AUTONOMY.map((step) => html`<dt>${stepName(step)}</dt><dd>${STEP_WORDS[step]}</dd>`)}</dl>
<table><thead><tr><th>Intent</th><th>Step</th></tr></thead><tbody>
${WISMO_INTENTS.map((intent) => ladderRow(policy, intent, AUTONOMY))}
${PERSON_INTENTS.map((intent) => ladderRow(policy, intent, ['off', 'shadow', 'note']))}
</tbody></table></section>
${view.quality === null ? null : resolutionSection(view.quality)}${latestSection(view.decisions)}${macroSection(view.macros)}`,
  );
}

/** Says nothing while nothing has tripped. */
function breakerSection(tripped: readonly Breaker[]): Html | null {
  if (tripped.length === 0) return null;
  const rows = tripped.map(
    ({ account, why, changedAt }) => html`<form class="switch" method="post" action="/admin/breaker">
<span><span class="off">Tripped</span> for ${account}, ${changedAt.slice(0, 16).replace('T', ' ')} UTC: ${why}.</span>
<button name="account" value="${account}">Reset</button></form>`,
  );
  return html`<section><h2>The breaker</h2>
<p>Nothing public leaves until a person resets it; what would be answered gets a note. Look at the latest decisions first.</p>
${rows}</section>`;
}

function switchSection(policy: Policy): Html {
  const on = policy.switch === 'on';
  const state = on ? html`<span class="on">on</span>` : html`<span class="off">off</span>`;
  const meaning = on
    ? 'answers go out as the steps below allow'
    : 'nothing public leaves; what would be answered gets a note';
  return html`<section><h2>The switch</h2><form class="switch" method="post" action="/admin/switch">
<span>Automatic answers are ${state}: ${meaning}.</span>
<button name="on" value="${on ? 'false' : 'true'}">Turn ${on ? 'off' : 'on'}</button></form></section>`;
}

function ladderRow(policy: Policy, intent: Intent, steps: readonly (typeof AUTONOMY)[number][]): Html {
  const asked = policy.intents[intent]?.autonomy ?? policy.defaults.autonomy;
  const current = steps.includes(asked) ? asked : steps.at(-1);
  const buttons = steps.map(
    (step) =>
      html`<button name="autonomy" value="${step}" aria-pressed="${step === current ? 'true' : 'false'}">${stepName(step)}</button>`,
  );
  return html`<tr><td>${intent.replaceAll('_', ' ')}</td><td><form class="ladder" method="post" action="/admin/intents/${intent}">${buttons}</form></td></tr>`;
}

function latestSection(decisions: readonly DecisionPage[]): Html {
  if (decisions.length === 0)
    return html`<section><h2>Latest decisions</h2><p class="soft">None yet. They appear as tickets come in.</p></section>`;
  return html`<section><h2>Latest decisions</h2><table>
<thead><tr><th>Ticket</th><th>Asked</th><th>Order is</th><th>Outcome</th><th>Why</th><th>When (UTC)</th></tr></thead>
<tbody>${decisions.map(decisionRow)}</tbody></table></section>`;
}

function decisionRow(page: DecisionPage): Html {
  const { helpdesk, id } = page.ticket;
  const outcome = page.shadow
    ? `shadow: would be ${page.would?.outcome ?? 'left'}`
    : (page.outcome ?? 'not decided yet');
  return html`<tr><td><a href="/admin/tickets/${helpdesk}/${id}">${helpdesk} ${id}</a></td>
<td>${(page.intent ?? '').replaceAll('_', ' ')}</td><td>${(page.condition ?? '').replaceAll('_', ' ')}</td>
<td>${outcome.replaceAll('_', ' ')}${page.closed ? ', closed' : ''}</td>
<td>${page.reasons.join(', ').replaceAll('_', ' ')}</td><td>${page.updatedAt.slice(0, 16).replace('T', ' ')}</td></tr>`;
}
