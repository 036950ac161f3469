import { type Html, html } from '../platform/html.ts';
import type { DecisionPage } from '../ports/run-book.ts';
import type { RefusedClaim, SecondReading } from '../ticket/second-reading.ts';
import { modelCost } from './model-cost.ts';

/** Of a model's answer: what was not believed, and why. */
const REFUSALS: Readonly<Record<RefusedClaim, string>> = {
  number_not_in_text: 'a number that is not in the message',
  number_of_no_order: 'a number that no order can have',
  day_not_in_text: 'a day whose words are not in the message',
  day_not_derivable: 'a day that its words do not name',
  language_implausible: 'a language that the letters make unlikely',
};

/** What a language model read beside the program, what of it counts, and what it cost. `null`: none was asked. */
export function secondSection({ second }: Pick<DecisionPage, 'second'>): Html | null {
  if (second === null) return null;
  const refused = second.refused.map((claim) => REFUSALS[claim]).join(', ');
  const added = additions(second).join(', ');
  return html`<section><h2>A language model read it, too</h2><dl>
<dt>It says</dt><dd>${said(second)}</dd>
${added === '' ? null : html`<dt>Only it saw</dt><dd>${added}</dd>`}
${refused === '' ? null : html`<dt>Not believed</dt><dd>${refused}</dd>`}
<dt>Model</dt><dd>${second.model ?? 'no answer'}, ${second.ms} ms</dd>
<dt>Cost</dt><dd>${modelCost(second.usage)}</dd></dl></section>`;
}

function said({ outcome, intent, why, raisedFrom }: SecondReading): string {
  const words = (intent ?? 'nothing').replaceAll('_', ' ');
  switch (outcome) {
    case 'agrees':
      return raisedFrom === undefined
        ? `${words}, as the program does`
        : `${words}, as the program does, which was ${Math.round(raisedFrom * 100)} % sure before`;
    case 'differs':
      return `${words}; the program reads something else, so a person decides`;
    case 'none':
      return `nothing (${(why ?? 'no answer').replaceAll('_', ' ')}); everything is as without it`;
  }
}

function additions({ added: { orderNumbers, needBy, language, flags } }: SecondReading): readonly string[] {
  return [
    orderNumbers > 0 ? `order numbers: ${orderNumbers}` : '',
    needBy ? 'a day by which it is needed' : '',
    language ? 'the language' : '',
    ...flags.map((flag) => flag.replaceAll('_', ' ')),
  ].filter((one) => one !== '');
}
