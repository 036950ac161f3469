import type { Generated, Selectable } from 'kysely';
import type { Condition } from '../ticket/condition.ts';
import type { HandOver, HandOverEnd } from '../ticket/hand-over.ts';
import type { Intent } from '../ticket/intent.ts';
import type { Priority } from '../ticket/team.ts';
import type { Moment, NullableMoment } from './tables.ts';

export interface HandOverTable {
  id: Generated<string>;
  helpdesk: string;
  account: string;
  ticket_id: string;
  message_id: string;
  intent: Intent | null;
  condition: Condition | null;
  order_name: string | null;
  priority: Priority;
  target_seconds: number;
  since: Moment;
  due_at: Moment;
  look_at: Moment;
  reminders: Generated<number>;
  reminded_at: NullableMoment;
  chat_tries: Generated<number>;
  chat_told_at: NullableMoment;
  moved: Generated<boolean>;
  line_language: string | null;
  line_day: string | null;
  line_told_at: NullableMoment;
  ended_at: NullableMoment;
  ended_by: HandOverEnd | null;
  waited_seconds: number | null;
}

/** What of a row the rest of the program knows of one that waits. Named one by one: see `statement-names.ts`. */
export const HAND_OVER_COLUMNS = [
  'id',
  'helpdesk',
  'account',
  'ticket_id',
  'message_id',
  'intent',
  'condition',
  'order_name',
  'priority',
  'target_seconds',
  'since',
  'due_at',
  'look_at',
  'reminders',
  'reminded_at',
  'chat_tries',
  'chat_told_at',
  'moved',
  'line_language',
  'line_day',
  'line_told_at',
] as const satisfies readonly (keyof HandOverTable)[];

type Row = Pick<Selectable<HandOverTable>, (typeof HAND_OVER_COLUMNS)[number]>;

export function handOverFrom(row: Row): HandOver {
  return {
    id: row.id,
    ref: { helpdesk: row.helpdesk, id: row.ticket_id },
    account: row.account,
    messageId: row.message_id,
    intent: row.intent,
    condition: row.condition,
    orderName: row.order_name,
    priority: row.priority,
    targetSeconds: row.target_seconds,
    since: row.since.toISOString(),
    dueAt: row.due_at.toISOString(),
    lookAt: row.look_at.toISOString(),
    reminders: row.reminders,
    remindedAt: row.reminded_at?.toISOString() ?? null,
    chatTries: row.chat_tries,
    chatToldAt: row.chat_told_at?.toISOString() ?? null,
    moved: row.moved,
    ...(row.line_language === null || row.line_day === null
      ? {}
      : { line: { language: row.line_language, day: row.line_day } }),
    lineToldAt: row.line_told_at?.toISOString() ?? null,
  };
}
