import { type Html, html } from '../platform/html.ts';
import type { AutonomyProposal } from '../quality/autonomy-proposals.ts';
import { EVIDENCE_KINDS, type EvidenceExample, type EvidenceKind, LEAST_CASES } from '../quality/evidence.ts';
import { CONDITIONS } from '../ticket/condition.ts';

/** What a kind is called, for one decision or many. */
const KINDS: Readonly<Record<EvidenceKind, string>> = {
  marked_right: 'marked right',
  marked_wrong: 'marked wrong',
  draft_sent: 'sent our draft',
  macro_used: 'used the macro for it',
  contradicted: 'answered something else',
  unclear: 'nobody can tell',
};

/** Says nothing while nothing is proposed. */
export function proposalSection(proposals: readonly AutonomyProposal[]): Html | null {
  if (proposals.length === 0) return null;
  return html`<section><h2>Proposed: one step up</h2>
<p class="soft">Your team agreed with what a machine meant to answer. Nothing changes until a person presses the button.</p>
${proposals.map(row)}</section>`;
}

function row({ intent, from, to, evidence }: AutonomyProposal): Html {
  const { cases, agreed, disagreed, latestAgreed, since } = evidence;
  return html`<form class="switch" method="post" action="/admin/proposals/${intent}">
<span>${words(intent)}, from ${words(from)} to ${words(to)}: agreed in ${agreed} of ${cases} cases since ${since.slice(0, 10)}, wrong in ${disagreed};
of the newest ${LEAST_CASES} agreed in ${latestAgreed}. Orders were: ${counts(CONDITIONS, evidence.conditions, words)}.
What people did: ${counts(EVIDENCE_KINDS, evidence.kinds, (kind) => KINDS[kind])}.</span>
<button name="to" value="${to}">Step up to ${words(to)}</button></form>
<details><summary>Decisions to look at</summary><ul>${evidence.examples.map(example)}</ul></details>`;
}

function example({ ticket: { helpdesk, id }, at, kind }: EvidenceExample): Html {
  return html`<li><a href="/admin/tickets/${helpdesk}/${id}">${helpdesk} ${id}</a> ${at.slice(0, 10)}: ${KINDS[kind]}</li>`;
}

/** Most often first. */
function counts<Name extends string>(
  names: readonly Name[],
  of: Readonly<Partial<Record<Name, number>>>,
  named: (name: Name) => string,
): string {
  return names
    .map((name) => ({ name, count: of[name] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .map(({ name, count }) => `${named(name)} ${count}`)
    .join(', ');
}

const words = (name: string): string => name.replaceAll('_', ' ');
