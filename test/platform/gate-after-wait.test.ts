import { describe, expect, it } from '@jest/globals';
import { TicketChanged } from '../../src/ports/errors.ts';
import type { RunContext } from '../../src/ports/run-context.ts';
import { aGate, attempts, read } from './gate-support.ts';
import { ManualClock, settled } from './manual-clock.ts';
import { aRun } from './run-support.ts';

describe('a write that had to wait for its turn', () => {
  /** A vendor that has just asked for a pause of so many ms. */
  function resting(
    ms: number,
    atOnce = 5,
  ): { readonly clock: ManualClock; readonly gate: ReturnType<typeof aGate> } {
    const clock = new ManualClock();
    const gate = aGate({ clock, atOnce });
    if (ms > 0) gate.learn({ remaining: 0, limit: 100, resetMs: ms });
    return { clock, gate };
  }

  async function write(
    { clock, gate }: ReturnType<typeof resting>,
    afterWait: (context: RunContext) => Promise<void>,
  ): Promise<{ readonly made: number; readonly error: unknown }> {
    const attempt = attempts();
    const ended = gate.run({ ...read(aRun(), { effect: 'write' }), afterWait }, attempt.run).then(
      () => null,
      (error: unknown) => error,
    );
    await settled();
    await clock.pass(4_000);
    return { made: attempt.made, error: await ended };
  }

  it('asks whether it is still to go, and goes', async () => {
    let asked = 0;
    expect(await write(resting(3_000), async () => void (asked += 1))).toEqual({ made: 1, error: null });
    expect(asked).toBe(1);
  });

  it('is not sent when it is not to go any more', async () => {
    const { made, error } = await write(resting(3_000), async () => {
      throw new TicketChanged();
    });
    expect(error).toBeInstanceOf(TicketChanged);
    expect(made).toBe(0);
  });

  it('is not asked about when it waited for a moment only', async () => {
    let asked = 0;
    expect(await write(resting(0), async () => void (asked += 1))).toEqual({ made: 1, error: null });
    expect(asked).toBe(0);
  });

  it('looks in its own turn, past everybody who waits for theirs', async () => {
    const one = resting(3_000, 1);
    const look = attempts();
    const ended = await write(one, async (context) => {
      await one.gate.run({ ...read(aRun()), context }, look.run);
    });
    expect({ ended, looked: look.made }).toEqual({ ended: { made: 1, error: null }, looked: 1 });
  });
});
