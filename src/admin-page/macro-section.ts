import { type Html, html } from '../platform/html.ts';
import type { MacroOverview, SeenMacro } from '../ports/macro-overview.ts';

/** Nobody reads more than this on a first page; the API has them all. */
const LISTED = 12;

/** Which macros notes name, and what people use them for. Says nothing before the first list has been read. */
export function macroSection(overviews: readonly MacroOverview[]): Html | null {
  const read = overviews.filter(({ readAt, macros }) => readAt !== null && macros.length > 0);
  if (read.length === 0) return null;
  return html`<section><h2>Macros</h2>
<p class="soft">What a note names for a case, and how often people used it after a hand-over. <a href="/api/macros">All of them</a> (JSON).
Name another one under <code>macros</code> in the policy.</p>
${read.map(tableOf)}</section>`;
}

function tableOf({ helpdesk, macros, matches, readAt }: MacroOverview): Html {
  const rows = macros
    .map((macro) => ({ macro, cases: casesOf(macro, matches), uses: usesOf(macro) }))
    .filter(({ cases, uses }) => cases.length > 0 || uses > 0)
    .sort((one, other) => other.uses - one.uses)
    .slice(0, LISTED);
  return html`<h3>${helpdesk}</h3><p class="soft">${macros.length} macros, read ${(readAt ?? '').slice(0, 16).replace('T', ' ')} UTC.</p>
<table><thead><tr><th>Macro</th><th>Named for</th><th>Used after hand-overs</th></tr></thead><tbody>
${rows.map(({ macro, cases, uses }) => html`<tr><td>${macro.title}</td><td>${cases.join(', ')}</td><td>${uses}</td></tr>`)}
</tbody></table>`;
}

/** What it is asked about, in words: the state for "where is it?", else the wish. */
const casesOf = ({ id }: SeenMacro, matches: MacroOverview['matches']): readonly string[] => [
  ...new Set(
    matches
      .filter(({ macro }) => macro?.id === id)
      .map(({ condition, intent }) => (intent === 'order_status' ? condition : intent).replaceAll('_', ' ')),
  ),
];

const usesOf = ({ used }: SeenMacro): number => used.reduce((sum, { count }) => sum + count, 0);
