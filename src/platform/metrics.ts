import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { UpstreamCall } from '../ticket/upstream-call.ts';
import { type ModelMetrics, modelMetrics } from './model-metrics.ts';
import { type QualityMetrics, qualityMetrics } from './quality-metrics.ts';
import { type TicketModelMetrics, ticketModelMetrics } from './ticket-model-metrics.ts';
import { type WaitMetrics, waitMetrics } from './wait-metrics.ts';

/** Every figure the service publishes at `/metrics`; one object per process, handed around. */
export interface Metrics {
  readonly registry: Registry;
  readonly deliveries: Counter<'helpdesk' | 'outcome'>;
  readonly news: Counter<'upstream' | 'outcome'>;
  readonly tickets: Counter<'helpdesk' | 'outcome' | 'reason'>;
  readonly upstreamSeconds: Histogram<'upstream' | 'operation' | 'status'>;
  readonly unlistedWords: Counter<'upstream' | 'word'>;
  readonly crossed: Counter<'helpdesk'>;
  readonly ticketSeconds: Histogram<'outcome'>;
  readonly jobs: Gauge<'state'>;
  readonly deadJobs: Counter;
  readonly sweepFound: Counter<'helpdesk'>;
  readonly sweepLag: Gauge<'helpdesk'>;
  readonly sweepSuccess: Gauge<'helpdesk'>;
  readonly webhookBroken: Gauge<'helpdesk'>;
  readonly forgotten: Counter<'kind'>;
  readonly breakerOpen: Gauge<'account'>;
  readonly waits: WaitMetrics;
  readonly quality: QualityMetrics;
  readonly model: ModelMetrics;
  readonly ticketModel: TicketModelMetrics;
  readonly observeCall: (call: UpstreamCall) => void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const upstreamSeconds = upstreamHistogram(registry);
  const counter = <Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
  ): Counter<Label> => new Counter({ name, help, labelNames, registers });
  return {
    registry,
    upstreamSeconds,
    deliveries: counter('whereabouts_deliveries_total', 'Webhooks by what became of them', [
      'helpdesk',
      'outcome',
    ]),
    news: counter('whereabouts_news_total', 'Webhooks of shops and carriers by what became of them', [
      'upstream',
      'outcome',
    ]),
    tickets: counter('whereabouts_tickets_total', 'Runs by outcome and deciding reason', [
      'helpdesk',
      'outcome',
      'reason',
    ]),
    crossed: counter('whereabouts_crossed_total', 'Replies that crossed with one of a person', ['helpdesk']),
    unlistedWords: counter('whereabouts_unlisted_words_total', 'Vendor words our tables do not know', [
      'upstream',
      'word',
    ]),
    ...sweepMetrics(registry),
    waits: waitMetrics(registry),
    deadJobs: counter('whereabouts_dead_jobs_total', 'Jobs given up after the last attempt', []),
    forgotten: counter('whereabouts_forgotten_total', 'What was let go because it was old', ['kind']),
    jobs: new Gauge({ name: 'whereabouts_jobs', help: 'Jobs by state', labelNames: ['state'], registers }),
    breakerOpen: breakerGauge(registry),
    quality: qualityMetrics(registry),
    model: modelMetrics(registry),
    ticketModel: ticketModelMetrics(registry),
    ticketSeconds: ticketHistogram(registry),
    observeCall: ({ upstream, operation, ms, status }) => {
      upstreamSeconds.observe({ upstream, operation, status: String(status ?? 'none') }, ms / 1_000);
    },
  };
}

function sweepMetrics(
  registry: Registry,
): Pick<Metrics, 'sweepFound' | 'sweepLag' | 'sweepSuccess' | 'webhookBroken'> {
  const labelNames: 'helpdesk'[] = ['helpdesk'];
  const common = { labelNames, registers: [registry] };
  return {
    sweepFound: new Counter({
      name: 'whereabouts_sweep_found_total',
      help: 'Tickets worked that no webhook had announced',
      ...common,
    }),
    sweepLag: new Gauge({
      name: 'whereabouts_sweep_lag_seconds',
      help: 'Age of the moment up to which tickets were looked through',
      ...common,
    }),
    sweepSuccess: new Gauge({
      name: 'whereabouts_sweep_last_success_timestamp_seconds',
      help: 'When a round of the sweep succeeded last',
      ...common,
    }),
    webhookBroken: new Gauge({
      name: 'whereabouts_webhook_broken',
      help: 'Whether the webhook of a helpdesk is known not to ring',
      ...common,
    }),
  };
}

function breakerGauge(registry: Registry): Metrics['breakerOpen'] {
  return new Gauge({
    name: 'whereabouts_breaker_open',
    help: 'Whether the breaker of an account has tripped',
    labelNames: ['account'],
    registers: [registry],
  });
}

function upstreamHistogram(registry: Registry): Metrics['upstreamSeconds'] {
  return new Histogram({
    name: 'whereabouts_upstream_seconds',
    help: 'Time of one request to a vendor',
    labelNames: ['upstream', 'operation', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10],
    registers: [registry],
  });
}

function ticketHistogram(registry: Registry): Metrics['ticketSeconds'] {
  return new Histogram({
    name: 'whereabouts_ticket_seconds',
    help: 'From webhook to outcome',
    labelNames: ['outcome'],
    buckets: [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300],
    registers: [registry],
  });
}
