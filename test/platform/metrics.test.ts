import { describe, expect, it } from '@jest/globals';
import { createLogger } from '../../src/platform/logger.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import { createTools } from '../../src/platform/tools.ts';
import { ManualClock } from './manual-clock.ts';

describe('the metrics page', () => {
  it('counts calls to a vendor by operation and status', async () => {
    const metrics = createMetrics();
    metrics.observeCall({ upstream: 'easypost', operation: 'tracker.create', ms: 120, status: 200 });
    metrics.observeCall({ upstream: 'easypost', operation: 'tracker.create', ms: 3_000, status: null });
    const text = await metrics.registry.metrics();
    expect(text).toContain(
      'whereabouts_upstream_seconds_count{upstream="easypost",operation="tracker.create",status="200"} 1',
    );
    expect(text).toContain(
      'whereabouts_upstream_seconds_count{upstream="easypost",operation="tracker.create",status="none"} 1',
    );
    expect(text).toContain(
      'whereabouts_upstream_seconds_sum{upstream="easypost",operation="tracker.create",status="200"} 0.12',
    );
  });

  it('has a line for every figure before anything happened', async () => {
    const text = await createMetrics().registry.metrics();
    for (const name of [
      'whereabouts_deliveries_total',
      'whereabouts_tickets_total',
      'whereabouts_upstream_seconds',
      'whereabouts_unlisted_words_total',
      'whereabouts_dead_jobs_total',
      'whereabouts_jobs',
      'whereabouts_ticket_seconds',
    ]) {
      expect(text).toContain(`# HELP ${name} `);
    }
  });

  it('names a vendor’s unlisted word', async () => {
    const metrics = createMetrics();
    const tools = createTools({ clock: new ManualClock(), logger: createLogger('silent'), metrics });
    tools.countUnlisted('easypost', 'status:teleported');
    expect(await metrics.registry.metrics()).toContain(
      'whereabouts_unlisted_words_total{upstream="easypost",word="status:teleported"} 1',
    );
  });

  it('does not grow without end when a vendor invents words, nor show what stands in them', async () => {
    const metrics = createMetrics();
    const tools = createTools({ clock: new ManualClock(), logger: createLogger('silent'), metrics });
    for (let count = 0; count < 500; count += 1) tools.countUnlisted('easypost', `word ${count}`);
    tools.countUnlisted('shopify', `ann@shop.example ${'x'.repeat(500)}`);
    const text = await metrics.registry.metrics();
    const words = text.split('\n').filter((line) => line.startsWith('whereabouts_unlisted_words_total{'));
    expect(words.length).toBeLessThanOrEqual(102);
    expect(text).not.toContain('ann@shop');
    expect(Math.max(...words.map((line) => line.length))).toBeLessThan(200);
  });

  it('names one vendor’s new word however many another has invented', async () => {
    const metrics = createMetrics();
    const tools = createTools({ clock: new ManualClock(), logger: createLogger('silent'), metrics });
    for (let count = 0; count < 500; count += 1) tools.countUnlisted('easypost', `FedEx:${count}`);
    tools.countUnlisted('shopify', 'TELEPORTED');
    const text = await metrics.registry.metrics();
    expect(text).toContain('whereabouts_unlisted_words_total{upstream="shopify",word="TELEPORTED"} 1');
    expect(text).toContain('whereabouts_unlisted_words_total{upstream="easypost",word="other"} 400');
  });
});
