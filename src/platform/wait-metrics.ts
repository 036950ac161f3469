import { Gauge, type Registry } from 'prom-client';
import type { HandOverFigures } from '../ports/hand-over-book.ts';

/** Sets the figures of hand-overs; they are read when they are asked for, because any process may watch. */
export type WaitMetrics = (figures: HandOverFigures) => void;

export function waitMetrics(registry: Registry): WaitMetrics {
  const registers = [registry];
  const waiting = new Gauge({
    name: 'whereabouts_handovers_waiting',
    help: 'Customers who wait for a person, by whether their hand-over is overdue',
    labelNames: ['overdue'],
    registers,
  });
  const seconds = new Gauge({
    name: 'whereabouts_handover_wait_seconds',
    help: 'Seconds of the team from a hand-over to the answer of a person, of the last 30 days',
    labelNames: ['quantile'],
    registers,
  });
  return ({ waiting: all, overdue, medianSeconds, p90Seconds }) => {
    waiting.set({ overdue: 'true' }, overdue);
    waiting.set({ overdue: 'false' }, all - overdue);
    if (medianSeconds !== null) seconds.set({ quantile: '0.5' }, medianSeconds);
    if (p90Seconds !== null) seconds.set({ quantile: '0.9' }, p90Seconds);
  };
}
