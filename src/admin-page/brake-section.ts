import { type Html, html } from '../platform/html.ts';
import type { PulledBrake } from '../quality/brake-history.ts';

/** Says nothing while nothing has stepped down. */
export function brakeSection(brakes: readonly PulledBrake[]): Html | null {
  if (brakes.length === 0) return null;
  const rows = brakes.map(
    ({ subject, at, why }) =>
      html`<li>${subject.name.replaceAll('_', ' ')} (${subject.kind}), ${at.slice(0, 16).replace('T', ' ')} UTC: ${why}.</li>`,
  );
  return html`<section><h2>Stepped down by itself</h2>
<p>Too many answers went wrong. Notes go on; only a person steps it up again, and the count begins anew then.</p><ul>${rows}</ul></section>`;
}
