import { type Html, html } from '../platform/html.ts';
import type { DecisionPage } from '../ports/run-book.ts';
import type { ModelUse } from '../ticket/model-use.ts';
import { modelCost } from './model-cost.ts';

const TITLES: Readonly<Record<ModelUse['purpose'], string>> = {
  wording: 'Reply in other words',
  summary: 'Thread in short, for the note',
};

/** What a language model was asked to write, whether its words were used, and what it cost. `null`: nothing. */
export function modelUseSection({ modelUses }: Pick<DecisionPage, 'modelUses'>): Html | null {
  if (modelUses.length === 0) return null;
  const rows = modelUses.map(
    (use) =>
      html`<tr><td>${TITLES[use.purpose]}</td><td>${result(use)}</td><td>${use.model ?? 'no answer'}, ${use.ms} ms</td><td>${modelCost(use.usage)}</td></tr>`,
  );
  return html`<section><h2>A language model was asked to write</h2><table>
<thead><tr><th>What</th><th>Came to</th><th>Model</th><th>Cost</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function result({ outcome, why }: ModelUse): string {
  const reasons = why.join('; ').replaceAll('_', ' ');
  switch (outcome) {
    case 'used':
      return reasons === '' ? 'its words were used' : `used in part; not used: ${reasons}`;
    case 'refused':
      return `not used: ${reasons}`;
    case 'none':
      return `no answer (${reasons}); everything is as without it`;
  }
}
