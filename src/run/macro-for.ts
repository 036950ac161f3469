import type { Situation } from '../decide/situation.ts';
import type { RunContext } from '../ports/run-context.ts';
import { languageOfMacro } from '../respond/macros/macro-language.ts';
import { macroProblems } from '../respond/macros/macro-problems.ts';
import type { MacroReading } from '../respond/macros/macro-reading.ts';
import { isProven } from '../respond/texts/is-proven.ts';
import { matchMacro } from '../respond/texts/match-macro.ts';
import type { Macro, RenderedMacro } from '../ticket/macro.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { RunTools } from './run-tools.ts';

/** Real milliseconds a note waits for the text of a macro; its title is worth a lot by itself. */
const PATIENCE_MS = 2_000;

/** The team's macro for a case, and how it reads. */
export interface MacroFor {
  readonly macro: Macro | null;
  /** `null`: there is none, or nobody could say in time. */
  readonly reading: MacroReading | null;
}

/** Finds the macro that a note names, filled in for its ticket and held against the facts. Never throws for a macro's sake. */
export async function macroFor(
  { ticket, situation }: { readonly ticket: Ticket; readonly situation: Situation },
  context: RunContext,
  tools: RunTools,
): Promise<MacroFor> {
  const { picture, policy, reading } = situation;
  const { macros, usedFor } = await tools.macros(context);
  const { intent, language } = reading;
  const { condition } = picture;
  const used = usedFor(condition, intent);
  const macro = matchMacro({ macros, policy, condition, intent, language, used });
  if (macro === null) return { macro, reading: null };
  const rendered = await rendering(macro, { ticket, situation }, context, tools);
  return { macro, reading: rendered === null ? null : readingOf(macro, rendered, situation) };
}

/** The policy may name a macro in another language than the customer's: its words are read in its own. */
function readingOf(macro: Macro, rendered: RenderedMacro, situation: Situation): MacroReading {
  const { picture, reading, conversation, policy, now } = situation;
  const { intent, language: customer } = reading;
  const own = languageOfMacro(macro);
  const language = own ?? customer;
  const input = { purpose: 'answer', picture, intent, conversation, policy, now } as const;
  const problems = language === null ? null : macroProblems(rendered.text, { ...input, language });
  const isOther = own !== null && customer !== null && own !== customer;
  return {
    rendered,
    problems,
    order: picture.order?.name ?? null,
    ...(isOther ? { otherLanguage: { macro: own, customer } } : {}),
  };
}

async function rendering(
  macro: Macro,
  { ticket, situation }: { readonly ticket: Ticket; readonly situation: Situation },
  context: RunContext,
  { helpdesk, clock, logger }: RunTools,
): Promise<RenderedMacro | null> {
  const { picture, identity, policy, reading } = situation;
  const scene = {
    ticket,
    // What is not proven to be theirs must not stand in a text that is ready to be sent.
    order: isProven(identity.level) ? picture.order : null,
    parcel: picture.leading ?? picture.parcels[0] ?? null,
    timezone: policy.brand.timezone,
    language: reading.language ?? 'en',
  };
  const over = new AbortController();
  const signal = AbortSignal.any([context.signal, over.signal]);
  try {
    return await Promise.race([
      helpdesk.renderMacro(macro, scene, { ...context, signal }),
      clock.sleep(PATIENCE_MS, signal).then(() => null),
    ]);
  } catch (error) {
    logger.warn({ error, helpdesk: helpdesk.id }, 'A macro could not be filled in; the note names its title');
    return null;
  } finally {
    over.abort();
  }
}
