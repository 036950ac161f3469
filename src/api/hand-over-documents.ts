import { z } from 'zod';
import { CONDITIONS } from '../ticket/condition.ts';
import { INTENTS } from '../ticket/intent.ts';
import { PRIORITIES } from '../ticket/team.ts';

const Instant = z.iso.datetime({ offset: true });
const Minutes = z.number().int().min(0);

/** A customer who waits for a person; what `ports/hand-over-board.ts` calls `WaitingEntry`. */
const WaitingEntry = z.object({
  ticket: z.object({ helpdesk: z.string(), id: z.string() }),
  url: z.string().nullable().describe('Where an agent opens the ticket'),
  intent: z.enum(INTENTS).nullable(),
  condition: z.enum(CONDITIONS).nullable(),
  orderName: z.string().nullable(),
  priority: z.enum(PRIORITIES).describe('As it was handed over'),
  since: Instant,
  dueAt: Instant.describe('When its target of the team’s hours is over'),
  overdue: z.boolean(),
  waitedMinutes: Minutes.describe('Minutes of the team’s hours since it was handed over'),
  toldDay: z.iso
    .date()
    .nullable()
    .describe('The day by which the customer was told that a person answers; null: they were told nothing'),
  reminders: z.number().int().min(0).describe('Notes that said that it waits'),
  remindedAt: Instant.nullable(),
});

export const WaitingPage = z.object({
  items: z.array(WaitingEntry),
  next: z.string().nullable().describe('Cursor of the next page'),
  figures: z
    .object({
      waiting: z.number().int(),
      overdue: z.number().int(),
      answered: z.number().int().describe('By a person, in the last 30 days'),
      medianMinutes: Minutes.nullable(),
      p90Minutes: Minutes.nullable(),
    })
    .describe('Minutes of the team’s hours that customers waited for a person’s answer, in the last 30 days'),
});

/** Query of `GET /api/handovers`. */
export const WaitingQuery = z.object({
  helpdesk: z.string().max(50).optional(),
  overdue: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
