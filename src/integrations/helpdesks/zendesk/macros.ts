import { convert } from 'html-to-text';
import type { RunContext } from '../../../ports/run-context.ts';
import type { Macro } from '../../../ticket/macro.ts';
import type { ZendeskConnection } from './connection.ts';
import { pages } from './pages.ts';
import { MacrosAnswer } from './schema.ts';

const MACRO_PAGES = 20;

/** The active macros the bot may see, with the reply each would insert. */
export async function listMacros(
  connection: ZendeskConnection,
  context: RunContext,
): Promise<readonly Macro[]> {
  const macros: Macro[] = [];
  const list = pages(
    connection,
    {
      operation: 'macros.list',
      shape: MacrosAnswer,
      atMost: MACRO_PAGES,
      request: (page) => (client) =>
        client.macros.get(['macros', 'active', { include: 'usage_30d', ...page }]),
    },
    context,
  );
  for await (const answer of list) {
    for (const { id, title, active, actions, usage_30d: usage } of answer.macros) {
      const known = usage === null ? {} : { usage };
      if (active !== false) macros.push({ id, title, text: textOf(actions), language: null, ...known });
    }
  }
  return macros;
}

function textOf(actions: readonly { readonly field: string; readonly value?: unknown }[]): string | null {
  const plain = valueOf(actions, 'comment_value');
  if (plain !== null) return plain;
  const html = valueOf(actions, 'comment_value_html');
  return html === null ? null : convert(html, { wordwrap: false }).trim();
}

/** The value is the text itself, or a pair of channel and text. */
function valueOf(
  actions: readonly { readonly field: string; readonly value?: unknown }[],
  field: string,
): string | null {
  const value = actions.find((action) => action.field === field)?.value;
  const text: unknown = Array.isArray(value) ? value[1] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
