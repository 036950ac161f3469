import { convert } from 'html-to-text';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Macro } from '../../../ticket/macro.ts';
import { GorgiasMacro } from './answers.ts';
import type { GorgiasClient } from './client.ts';
import { listAll } from './list-all.ts';

/** The team's macros that are in use, most used first; placeholders stay as they are. */
export async function readMacros(client: GorgiasClient, context: RunContext): Promise<readonly Macro[]> {
  const query = { limit: '100', archived: 'false', order_by: 'usage:desc' };
  const request = { path: '/macros', query, operation: 'macros.list' };
  const macros = await listAll(client, request, GorgiasMacro, context);
  // Older accounts do not know the filter and send everything.
  return macros.filter(({ archived_datetime: archived }) => !archived).map(toMacro);
}

function toMacro({ id, name, language, actions, usage }: GorgiasMacro): Macro {
  const reply = actions?.find((action) => action.name === 'setResponseText')?.arguments;
  const texts = [reply?.body_text ?? '', convert(reply?.body_html ?? '', { wordwrap: false })];
  const text = texts.map((one) => one.trim()).find((one) => one !== '');
  const known = typeof usage === 'number' ? { usage } : {};
  return { id, title: name, text: text ?? null, language: language ?? null, ...known };
}
