import type { QualityReport } from '../api/quality-reading.ts';
import { type Html, html } from '../platform/html.ts';
import type { FeedbackTally } from '../quality/feedback-report.ts';
import type { ResolutionTally } from '../quality/resolution-report.ts';
import type { RatingTally } from '../quality/satisfaction.ts';

/** How answers did in the last four weeks: as vendors count it, and as customers showed it. */
export function resolutionSection({ resolution, feedback }: QualityReport): Html {
  const { all, intents, conditions, satisfaction } = resolution;
  const { automatic, human } = satisfaction;
  const rowsOf = (
    tallies: Readonly<Record<string, ResolutionTally>>,
    marks: Readonly<Record<string, FeedbackTally>>,
  ): readonly Html[] => Object.entries(tallies).map(([name, tally]) => row(name, tally, marks[name]));
  return html`<section><h2>Resolution, last 28 days</h2>
<p class="soft">Closed is what vendors call resolved: answered, and the ticket closed. Verified: nothing came back about that order for seven days, on any ticket, and nobody rated it bad. Shadow counts nowhere.</p>
<table><thead><tr><th>What</th><th>Tickets</th><th>Closed</th><th>Verified</th><th>Cases</th><th>Came back</th><th>Waiting</th><th>Marked wrong</th></tr></thead>
<tbody>${row('all', all, feedback.all)}${rowsOf(intents, feedback.intents)}${rowsOf(conditions, feedback.conditions)}</tbody></table>
<p>Rated by customers: ${rated('answered by us', automatic)}; ${rated('by people', human)}.</p></section>`;
}

function row(name: string, tally: ResolutionTally, marks: FeedbackTally | undefined): Html {
  return html`<tr><td>${name.replaceAll('_', ' ')}</td><td>${tally.tickets}</td><td>${percent(tally.vendorRate)}</td>
<td>${percent(tally.verifiedRate)}</td><td>${tally.cases}</td><td>${tally.broken}</td><td>${tally.waiting}</td>
<td>${marks?.wrong ?? 0}</td></tr>`;
}

function rated(who: string, { good, neutral, bad, goodRate }: RatingTally): string {
  if (goodRate === null) return `${who}, nobody yet`;
  return `${who}, ${percent(goodRate)} good (${good} good, ${neutral} neutral, ${bad} bad)`;
}

/** A rate of nothing is shown as such: 0 % would be a lie. */
const percent = (rate: number | null): string => (rate === null ? '–' : `${Math.round(rate * 100)} %`);
