import type { Helpdesk } from '../ports/helpdesk.ts';
import type { RunContext } from '../ports/run-context.ts';
import type { Clock, Logger } from '../ports/tools.ts';
import type { Macro } from '../ticket/macro.ts';

/** Teams edit macros a few times a week; five minutes is soon enough and costs no quota worth naming. */
const FRESH_MS = 5 * 60 * 1000;

/** The team's macros, read at most every five minutes. A note without a macro beats no note, so faults give none. */
export function macroShelf(
  helpdesk: Helpdesk,
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
): (context: RunContext) => Promise<readonly Macro[]> {
  let kept: { readonly macros: readonly Macro[]; readonly until: number } = { macros: [], until: 0 };
  let reading: Promise<void> | null = null;

  async function read(context: RunContext): Promise<void> {
    try {
      kept = { macros: await helpdesk.macros(context), until: clock.steady() + FRESH_MS };
    } catch (error) {
      logger.warn({ error, helpdesk: helpdesk.id }, 'Macros cannot be read; notes go without');
      kept = { ...kept, until: clock.steady() + FRESH_MS / 10 };
    }
  }

  return async (context) => {
    if (clock.steady() >= kept.until) {
      reading ??= read(context).finally(() => {
        reading = null;
      });
      await reading;
    }
    return kept.macros;
  };
}
