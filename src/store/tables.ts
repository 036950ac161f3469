import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Settlement } from '../ports/helpdesk.ts';
import type { RunRecord } from '../ports/run-book.ts';
import type { AnswerVerdict } from '../ticket/answer-verdict.ts';
import type { Condition } from '../ticket/condition.ts';
import type { Rating } from '../ticket/contact.ts';
import type { Outcome } from '../ticket/decision.ts';
import type { EffectKind, EffectState } from '../ticket/effect.ts';
import type { FeedbackSource, FeedbackVerdict } from '../ticket/feedback.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Intent } from '../ticket/intent.ts';
import type { PromiseEnd, PromiseState } from '../ticket/promise.ts';
import type { CacheTables } from './cache-tables.ts';
import type { HandOverTable } from './hand-over-from.ts';
import type { MacroTables } from './macro-tables.ts';
import type { ModelTables } from './model-tables.ts';

/** Written as ISO text, read as `Date`. */
export type Moment = ColumnType<Date, Instant, Instant>;
export type NullableMoment = ColumnType<Date | null, Instant | null, Instant | null>;
/** JSON nobody here looks into. */
type Opaque = ColumnType<unknown, string, never>;

/** What is kept of a page besides what its row counts itself. */
export type StoredPage = RunRecord['page'];

interface DeliveryTable {
  id: string;
  helpdesk: string;
  account: string;
  delivery_id: string | null;
  ticket_id: string;
  event: string;
  received_at: Moment;
}

interface TicketTable {
  helpdesk: string;
  ticket_id: string;
  fence: Generated<number>;
  runs: Generated<number>;
  outcome: string | null;
  intent: string | null;
  condition: string | null;
  reasons: Generated<readonly string[]>;
  page: ColumnType<StoredPage | null, string | null, string>;
  updated_at: NullableMoment;
  glimpses: Generated<readonly string[] | null>;
  swept_as: Generated<string | null>;
  swept_at: ColumnType<Date | null, Instant | undefined, Instant>;
  question_looked_at: ColumnType<Date | null, Instant | undefined, Instant>;
}

interface RunTable {
  id: Generated<string>;
  helpdesk: string;
  ticket_id: string;
  message_id: string;
  outcome: Outcome | null;
  closed: boolean;
  shadow: boolean;
  intent: Intent | null;
  order_name: string | null;
  address_hash: string | null;
  policy_version: number;
  page: JSONColumnType<StoredPage>;
  inputs: Opaque;
  at: Moment;
  condition: string | null;
  reason: string | null;
}

export interface EffectTable {
  key: string;
  helpdesk: string;
  account: string;
  ticket_id: string;
  message_id: string;
  kind: EffectKind;
  state: EffectState;
  kept: string | null;
  settlement: JSONColumnType<Settlement>;
  revision: string;
  draft: JSONColumnType<RunRecord>;
  recipient_hash: string | null;
  domain_hash: string | null;
  attempts: Generated<number>;
  attempted_at: Moment;
  counted_at: Moment;
  answered_at_once: Generated<boolean>;
  bounced_at: NullableMoment;
  position: Generated<string>;
  looks: Generated<number>;
  looked_at: ColumnType<Date | null, undefined, never>;
}

interface SweepTable {
  helpdesk: string;
  account: string;
  watermark: Moment;
  holder: Generated<string | null>;
  held_until: Generated<Date | null>;
  next_at: Generated<Date>;
  started_at: Generated<Date>;
  succeeded_at: Generated<Date | null>;
  failed_rounds: Generated<number>;
  doorbell: Generated<string | null>;
}

interface BreakerTable {
  account: string;
  open: boolean;
  why: string;
  changed_at: Moment;
  counts_from: ColumnType<Date, Instant | undefined, Instant>;
}

interface BodySeenTable {
  body_hash: string;
  sender_hash: string;
  seen_at: Moment;
}

export interface TemplateVersionTable {
  language: string;
  name: string;
  version: number;
  source: string | null;
  changed_by: string;
  reason: string;
  at: Moment;
}

interface PolicyVersionTable {
  version: number;
  policy: Opaque;
  changed_by: string;
  reason: string;
  at: Moment;
}

interface AuditTable {
  position: number;
  at: Moment;
  actor: string;
  action: string;
  before_state: ColumnType<unknown, string | null, never>;
  after_state: ColumnType<unknown, string | null, never>;
  reason: string;
  previous_hash: string;
  hash: string;
}

export interface PromiseTable {
  id: Generated<string>;
  helpdesk: string;
  account: string;
  ticket_id: string;
  message_id: string;
  order_name: string;
  address_hash: string | null;
  numbers: readonly string[];
  condition: Condition;
  expected: string | null;
  day: string;
  /** As they were told. */
  facts: Opaque;
  left_solved: boolean;
  given_at: Moment;
  due_at: Moment;
  look_at: Moment;
  state: Generated<PromiseState>;
  why: PromiseEnd | null;
  ended_at: NullableMoment;
  moved: Generated<boolean>;
}

interface RatingTable {
  helpdesk: string;
  ticket_id: string;
  survey_id: string;
  verdict: Rating['verdict'];
  score: number | null;
  rated_at: Moment;
  seen_at: Moment;
}

export interface FeedbackTable {
  id: Generated<string>;
  helpdesk: string;
  ticket_id: string;
  message_id: string;
  verdict: FeedbackVerdict;
  source: FeedbackSource;
  outcome: Outcome;
  shadow: boolean;
  intent: Intent | null;
  condition: Condition | null;
  at: Moment;
}

interface AnswerLookTable {
  run: string;
  helpdesk: string;
  ticket_id: string;
  teaches: boolean;
  judged: boolean;
  looks: Generated<number>;
  look_at: NullableMoment;
  verdict: AnswerVerdict | null;
  verdict_at: NullableMoment;
}

/** Every table, as `migrations/*.sql` makes them. */
export interface Tables extends CacheTables, MacroTables, ModelTables {
  delivery: DeliveryTable;
  ticket: TicketTable;
  run: RunTable;
  effect: EffectTable;
  breaker: BreakerTable;
  body_seen: BodySeenTable;
  policy_version: PolicyVersionTable;
  template_version: TemplateVersionTable;
  audit: AuditTable;
  promise: PromiseTable;
  hand_over: HandOverTable;
  sweep: SweepTable;
  rating: RatingTable;
  feedback: FeedbackTable;
  answer_look: AnswerLookTable;
}
