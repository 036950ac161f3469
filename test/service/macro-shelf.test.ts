import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { createLogger } from '../../src/platform/logger.ts';
import type { Helpdesk } from '../../src/ports/helpdesk.ts';
import type { MacroBook, MacroList } from '../../src/ports/macro-book.ts';
import { macroShelf } from '../../src/service/macro-shelf.ts';
import type { Macro } from '../../src/ticket/macro.ts';

const DELAY: Macro = { id: '1', title: 'Delay', text: null, language: null };

/** A book of one account, and a helpdesk that answers when it is told to. */
function stage(kept: Partial<MacroList> = {}) {
  let list: MacroList = { macros: [], readAt: null, ageMs: Number.POSITIVE_INFINITY, uses: [], ...kept };
  const answers: ((macros: readonly Macro[]) => void)[] = [];
  const book = {
    list: async () => list,
    claim: async () => answers.length === 0,
    keep: async (_shop: unknown, macros: readonly Macro[]) => {
      list = { ...list, macros, readAt: '2026-11-18T15:00:00Z', ageMs: 0 };
    },
  } as unknown as MacroBook;
  const helpdesk = {
    id: 'zendesk',
    account: 'acme',
    macros: () => new Promise<readonly Macro[]>((resolve) => answers.push(resolve)),
  } as unknown as Helpdesk;
  const shelf = macroShelf(helpdesk, { book, clock: systemClock(), logger: createLogger('silent') });
  return { shelf, answer: () => answers.forEach((resolve) => resolve([DELAY])), asked: () => answers.length };
}

const titles = async (known: ReturnType<ReturnType<typeof macroShelf>>) =>
  (await known).macros.map(({ title }) => title);

describe('the shelf of macros', () => {
  it('lets every note wait for the very first list, the second as well as the first', async () => {
    const { shelf, answer, asked } = stage();
    const first = shelf();
    while (asked() === 0) await new Promise((resolve) => setImmediate(resolve));
    const second = shelf();
    answer();
    expect(await Promise.all([titles(first), titles(second)])).toEqual([['Delay'], ['Delay']]);
    expect(asked()).toBe(1);
  });

  it('lets no note wait for a helpdesk where there is a list, however old', async () => {
    const old = { macros: [{ ...DELAY, title: 'Old' }], readAt: '2026-11-01T00:00:00Z', ageMs: 86_400_000 };
    const { shelf } = stage(old);
    expect(await titles(shelf())).toEqual(['Old']);
  });

  it('waits no longer than its patience, and goes without', async () => {
    const { shelf } = stage();
    expect(await titles(shelf())).toEqual([]);
  });
});
