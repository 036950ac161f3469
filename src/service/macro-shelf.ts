import { UpstreamUnavailable } from '../ports/errors.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { KnownMacros, MacroBook, MacroList, MacroShop } from '../ports/macro-book.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import { usesFor } from './uses-for.ts';

/** Teams edit macros a few times a week; five minutes is soon enough and costs no quota worth naming. */
const FRESH_MS = 5 * 60_000;
/** A process asks the database no more often than this. */
const REMEMBERED_MS = 60_000;
/** After a try that failed, or while another process tries. */
const AGAIN_MS = 30_000;
/** How long a note waits where there is no list at all: the first of a new installation. */
const PATIENCE_MS = 1_500;
/** A list of a thousand macros takes a few pages; a process that ends waits no longer than this. */
const BUDGET_MS = 10_000;

const NONE: MacroList = { macros: [], readAt: null, ageMs: Number.POSITIVE_INFINITY, uses: [] };

/** What a shelf works with. */
export interface ShelfParts {
  readonly book: MacroBook;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * The team's macros for a note, from the database all processes share. A list that is no longer fresh is given all the same
 * and read anew behind the note's back, by one process: neither a slow helpdesk nor one that is away keeps a note waiting.
 * Faults give what is there, at worst nothing: a note without a macro beats no note.
 */
export function macroShelf(helpdesk: Helpdesk, parts: ShelfParts): () => Promise<KnownMacros> {
  const { book, clock, logger } = parts;
  const shop = { helpdesk: helpdesk.id, account: helpdesk.account };
  let kept = { list: NONE, until: Number.NEGATIVE_INFINITY };
  let reading: Promise<boolean> | null = null;

  async function look(): Promise<void> {
    const list = await book.list(shop);
    const isFresh = list.ageMs < FRESH_MS;
    kept = { list, until: clock.steady() + (isFresh ? REMEMBERED_MS : AGAIN_MS) };
    if (isFresh) return;
    reading ??= readAnew(helpdesk, shop, parts).finally(() => {
      reading = null;
    });
  }

  /** Whoever comes while the very first list is read waits for it too, and not only the one who began. */
  async function waitForFirst(under: Promise<boolean>): Promise<void> {
    const over = new AbortController();
    const patience = clock.sleep(PATIENCE_MS, over.signal).then(() => false);
    const isRead = await Promise.race([under, patience]).finally(() => over.abort());
    if (isRead && kept.list.readAt === null) await look();
  }

  return async () => {
    try {
      if (clock.steady() >= kept.until) await look();
      if (kept.list.readAt === null && reading !== null) await waitForFirst(reading);
    } catch (error) {
      logger.warn(
        { error, helpdesk: helpdesk.id },
        'Macros cannot be looked up; notes go with what is known',
      );
    }
    return known(kept.list);
  };
}

/** @returns whether there is a new list */
async function readAnew(
  helpdesk: Helpdesk,
  shop: MacroShop,
  { book, clock, logger }: ShelfParts,
): Promise<boolean> {
  const over = new AbortController();
  try {
    if (!(await book.claim(shop, AGAIN_MS))) return false;
    const context = { signal: over.signal, record: () => undefined };
    const macros = await Promise.race([helpdesk.macros(context), tooLong(shop, clock, over.signal)]);
    await book.keep(shop, macros);
    return true;
  } catch (error) {
    logger.warn(
      { error, helpdesk: shop.helpdesk },
      'Macros cannot be read; notes go with those of the last time',
    );
    return false;
  } finally {
    over.abort();
  }
}

async function tooLong({ helpdesk }: MacroShop, clock: Clock, signal: AbortSignal): Promise<never> {
  await clock.sleep(BUDGET_MS, signal);
  throw new UpstreamUnavailable(helpdesk, { reached: 'sent' });
}

function known({ macros, uses }: MacroList): KnownMacros {
  return {
    macros,
    usedFor: (condition, intent) => usesFor(uses, condition, intent),
  };
}
