import type { RunContext } from '../../../ports/run-context.ts';
import { type Macro, OF_AGENT, PLACEHOLDER, type RenderedMacro } from '../../../ticket/macro.ts';
import type { TicketRef } from '../../../ticket/ticket.ts';
import type { ZendeskConnection } from './connection.ts';
import { MacroApplyAnswer } from './schema.ts';

/**
 * Zendesk fills in the placeholders itself, as it would for whoever signs in here: what is the agent's own is named, because
 * it will read otherwise when an agent applies it. `null`: the macro or the ticket is gone, or it inserts no text.
 */
export async function renderMacro(
  connection: ZendeskConnection,
  macro: Macro,
  ref: TicketRef,
  context: RunContext,
): Promise<RenderedMacro | null> {
  const answer = await connection.get(
    'ticket.macro_apply',
    MacroApplyAnswer,
    (client) => client.macros.get(['tickets', ref.id, 'macros', macro.id, 'apply']),
    context,
  );
  const text = answer?.value.result.ticket.comment?.body?.trim() ?? '';
  if (text === '') return null;
  return {
    text,
    unknown: placeholders(text),
    agents: placeholders(macro.text ?? '').filter((name) => OF_AGENT.test(name.slice(2).trim())),
    fromNewestOrder: false,
  };
}

const placeholders = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map(([whole]) => whole)),
];
