import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { StorageUnavailable } from '../../src/ports/delivery-log.ts';
import { CommitQueue } from '../../src/store/commit-queue.ts';

const PATIENCE_MS = 60_000;

describe('group commit', () => {
  test('answers each caller for its own item, never before its commit and never without one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ good: fc.boolean(), delay: fc.nat(3) }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        async (items, mostAtOnce) => {
          const durable = new Set<number>();
          let inFlight = 0;
          const queue = new CommitQueue<{ id: number; good: boolean }, string>({
            mostAtOnce,
            patienceMs: PATIENCE_MS,
            commit: async (batch) => {
              inFlight += 1;
              expect(inFlight).toBe(1);
              expect(batch.length).toBeLessThanOrEqual(mostAtOnce);
              await new Promise(setImmediate);
              inFlight -= 1;
              if (batch.some(({ good }) => !good)) throw new RangeError('bad item');
              for (const { id } of batch) durable.add(id);
              return batch.map(({ id }) => `stored ${id}`);
            },
          });
          await Promise.all(
            items.map(async ({ good, delay }, id) => {
              for (let turn = 0; turn < delay; turn += 1) await new Promise(setImmediate);
              const result = await queue.add({ id, good }).catch((error: unknown) => error);
              expect(result instanceof RangeError ? 'refused' : result).toBe(
                good ? `stored ${id}` : 'refused',
              );
              expect(durable.has(id)).toBe(good);
            }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('asks a database that is away once for all who wait, not once for each', async () => {
    let asked = 0;
    const queue = new CommitQueue<number, string>({
      mostAtOnce: 100,
      patienceMs: PATIENCE_MS,
      commit: async () => {
        asked += 1;
        await new Promise(setImmediate);
        throw new StorageUnavailable(new Error('refused'));
      },
    });
    const results = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => queue.add(index)));
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
    expect(asked).toBe(2);
  });
});
