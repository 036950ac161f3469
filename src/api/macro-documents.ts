import { z } from 'zod';
import { CONDITIONS } from '../ticket/condition.ts';
import { INTENTS } from '../ticket/intent.ts';

const Case = z.object({ condition: z.enum(CONDITIONS), intent: z.enum(INTENTS) });

/** What `ports/macro-overview.ts` calls `MacroOverview`. */
const MacroOverview = z.object({
  helpdesk: z.string(),
  account: z.string(),
  readAt: z.iso.datetime({ offset: true }).nullable().describe('null: they have not been read yet'),
  macros: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      language: z.string().nullable(),
      usage: z.number().int().nullable().describe('The helpdesk’s own count'),
      used: z
        .array(Case.extend({ count: z.number().int() }))
        .describe('How often people used it after a hand-over'),
    }),
  ),
  matches: z
    .array(
      Case.extend({
        language: z.string(),
        macro: z.object({ id: z.string(), title: z.string() }).nullable(),
      }),
    )
    .describe('What a note would name under the present policy'),
});

export const MacroOverviewList = z.object({ items: z.array(MacroOverview) });
