import type { QualityReading } from '../api/quality-reading.ts';
import type { QualityMetrics } from '../platform/quality-metrics.ts';
import type { PolicyStore } from '../ports/policy-store.ts';
import { brakesOn } from '../quality/brake-history.ts';
import type { ResolutionTally } from '../quality/resolution-report.ts';

/** Sets the figures of the last four weeks; without the database they stay as they were. */
export async function measureQuality(
  reading: QualityReading,
  policies: Pick<PolicyStore, 'history'>,
  metrics: QualityMetrics,
): Promise<void> {
  const history = await policies.history().catch(() => null);
  if (history !== null) {
    metrics.brakes.reset();
    for (const { subject } of brakesOn(history)) metrics.brakes.set({ subject: subject.name }, 1);
  }
  const report = await reading.latest().catch(() => null);
  if (report === null) return;
  const { resolution, feedback } = report;
  const { all, intents, satisfaction } = resolution;
  metrics.resolutionRate.reset();
  metrics.falsePositiveRate.reset();
  setRates('all', all, metrics);
  for (const [intent, tally] of Object.entries(intents)) setRates(intent, tally, metrics);
  metrics.cases.set({ stand: 'verified' }, all.verified);
  metrics.cases.set({ stand: 'broken' }, all.broken);
  metrics.cases.set({ stand: 'waiting' }, all.waiting);
  for (const by of ['automatic', 'human'] as const)
    for (const verdict of ['good', 'neutral', 'bad'] as const)
      metrics.ratings.set({ by, verdict }, satisfaction[by][verdict]);
  for (const [intent, { falsePositiveRate }] of Object.entries(feedback.intents))
    if (falsePositiveRate !== null) metrics.falsePositiveRate.set({ intent }, falsePositiveRate);
}

/** A rate of nothing is not zero: it is left out. */
function setRates(
  intent: string,
  { vendorRate, verifiedRate }: ResolutionTally,
  { resolutionRate }: QualityMetrics,
): void {
  if (vendorRate !== null) resolutionRate.set({ kind: 'vendor', intent }, vendorRate);
  if (verifiedRate !== null) resolutionRate.set({ kind: 'verified', intent }, verifiedRate);
}
