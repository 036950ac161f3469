import { type Kysely, sql } from 'kysely';
import type { FeedbackBook, Mark } from '../ports/feedback-book.ts';
import type { Feedback, FeedbackVerdict } from '../ticket/feedback.ts';
import { markedDecisions } from './marked-decisions.ts';
import type { FeedbackTable, Tables } from './tables.ts';

/** The book of feedback, in the database. */
export function createFeedbackBook(db: Kysely<Tables>): FeedbackBook {
  const rows = () =>
    db
      .selectFrom('feedback')
      .select([
        'helpdesk',
        'ticket_id',
        'message_id',
        'verdict',
        'source',
        'at',
        'outcome',
        'shadow',
        'intent',
        'condition',
      ])
      .orderBy('id');
  return {
    add: (mark) => add(db, mark),
    since: async (from) => (await rows().where('at', '>=', new Date(from)).execute()).map(feedbackFrom),
    marked: () => marked(db),
    markedDecisions: (since) => markedDecisions(db, since),
    ofTicket: async ({ helpdesk, id }) =>
      (await rows().where('helpdesk', '=', helpdesk).where('ticket_id', '=', id).execute()).map(feedbackFrom),
  };
}

/**
 * One statement finds the decision and adds the mark, so that it is about what was there. Saying twice in a row what is
 * said already adds nothing, whoever says it from where; a tag counts once for ever.
 */
async function add(
  db: Kysely<Tables>,
  { ref, messageId, verdict, source, at }: Mark,
): Promise<'added' | 'known' | 'no_decision'> {
  const { rows } = await sql<{ found: number; added: number }>`
    with decision as (
      select helpdesk, ticket_id, message_id, outcome, shadow, intent,
        case when reason is null then page ->> 'condition' else condition end as condition
      from run
      where helpdesk = ${ref.helpdesk} and ticket_id = ${ref.id} and outcome is not null
        and (${messageId ?? null}::text is null or message_id = ${messageId ?? null})
      order by id desc limit 1
    ), last_said as (
      select f.verdict from feedback f join decision d
        on f.helpdesk = d.helpdesk and f.ticket_id = d.ticket_id and f.message_id = d.message_id
      order by f.id desc limit 1
    ), added as (
      insert into feedback (helpdesk, ticket_id, message_id, verdict, source, outcome, shadow, intent, condition, at)
      select helpdesk, ticket_id, message_id, ${verdict}, ${source}, outcome, shadow, intent, condition, ${at}
      from decision where not exists (select from last_said where verdict = ${verdict})
      on conflict do nothing
      returning id
    )
    select (select count(*) from decision)::integer as found, (select count(*) from added)::integer as added`.execute(
    db,
  );
  const [counts] = rows;
  if (counts === undefined || counts.found === 0) return 'no_decision';
  return counts.added === 0 ? 'known' : 'added';
}

async function marked(
  db: Kysely<Tables>,
): Promise<readonly { readonly verdict: FeedbackVerdict; readonly inputs: unknown }[]> {
  const { rows } = await sql<{ verdict: FeedbackVerdict; inputs: unknown }>`
    select distinct on (f.helpdesk, f.ticket_id, f.message_id) f.verdict, r.inputs
    from feedback f join run r
      on r.helpdesk = f.helpdesk and r.ticket_id = f.ticket_id and r.message_id = f.message_id
    order by f.helpdesk, f.ticket_id, f.message_id, f.id desc, r.id desc`.execute(db);
  return rows;
}

function feedbackFrom(
  row: {
    readonly [Column in keyof Omit<FeedbackTable, 'id' | 'at'>]: FeedbackTable[Column];
  } & { readonly at: Date },
): Feedback {
  const { helpdesk, ticket_id: id, message_id: messageId, at, ...rest } = row;
  return { ticket: { helpdesk, id }, messageId, at: at.toISOString(), ...rest };
}
