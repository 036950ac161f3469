import {
  type Macro,
  type MacroScene,
  OF_AGENT,
  PLACEHOLDER,
  type RenderedMacro,
} from '../../../ticket/macro.ts';
import { formatDate } from './format-date.ts';
import { macroValues } from './macro-values.ts';

/**
 * Fills in Gorgias' variables, `{{ticket.customer.firstname}}` or `{{…orders[0].created_at|datetime_format("MMMM Do YYYY")}}`,
 * from what is known here; the vendor has no such thing in its API. What nobody here knows stays as it is, so that a person
 * sees that something belongs there. `null`: the macro inserts no text.
 */
export function renderMacro({ text }: Pick<Macro, 'text'>, scene: MacroScene): RenderedMacro | null {
  if (text === null) return null;
  const unknown = new Set<string>();
  const agents = new Set<string>();
  let fromNewestOrder = false;
  const values = macroValues(scene);
  const rendered = text.replaceAll(PLACEHOLDER, (whole, inside: string) => {
    const [path = '', ...filters] = inside.split('|').map((part) => part.trim());
    if (OF_AGENT.test(path)) {
      agents.add(whole);
      return whole;
    }
    if (path.includes('.orders[0]')) fromNewestOrder = true;
    const value = filtered(
      values.get(path.replace(/\[["']?shopify["']?\]/u, '.shopify')) ?? null,
      filters,
      scene,
    );
    if (value === null) unknown.add(whole);
    return value ?? whole;
  });
  return { text: rendered, unknown: [...unknown], agents: [...agents], fromNewestOrder };
}

/** One filter is documented: `datetime_format("MMM Do YY")`. A value with any other cannot be known. */
function filtered(
  value: string | null,
  filters: readonly string[],
  { timezone, language }: MacroScene,
): string | null {
  if (value === null || filters.length === 0) return value;
  const [filter = ''] = filters;
  const format = /^datetime_format\(\s*["'](.*)["']\s*\)$/u.exec(filter)?.[1];
  if (format === undefined || filters.length > 1) return null;
  return formatDate(value, format, { timezone, language });
}
