import { Gauge, type Registry } from 'prom-client';

/** How well answers did over the last four weeks; read when they are asked for. */
export interface QualityMetrics {
  readonly resolutionRate: Gauge<'kind' | 'intent'>;
  readonly cases: Gauge<'stand'>;
  readonly ratings: Gauge<'by' | 'verdict'>;
  readonly falsePositiveRate: Gauge<'intent'>;
  readonly brakes: Gauge<'subject'>;
}

export function qualityMetrics(registry: Registry): QualityMetrics {
  const gauge = <Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
  ): Gauge<Label> => new Gauge({ name, help, labelNames, registers: [registry] });
  return {
    resolutionRate: gauge('whereabouts_resolution_rate', 'Resolution of the last 28 days, 0 to 1', [
      'kind',
      'intent',
    ]),
    cases: gauge('whereabouts_cases', 'Cases of the last 28 days that we answered', ['stand']),
    ratings: gauge('whereabouts_ratings', 'Ratings by customers in the last 28 days', ['by', 'verdict']),
    falsePositiveRate: gauge(
      'whereabouts_false_positive_rate',
      'Answers of the last 28 days that a person marked wrong, 0 to 1',
      ['intent'],
    ),
    brakes: gauge('whereabouts_brake', 'Intents and conditions that have stepped themselves down', [
      'subject',
    ]),
  };
}
