import { type Kysely, sql } from 'kysely';
import type { AnswerBook, AnswerLook, WatchedDecision } from '../ports/answer-book.ts';
import type { MacroShop } from '../ports/macro-book.ts';
import type { Instant } from '../ticket/instant.ts';
import { claimMacros } from './macro-book.ts';
import type { Tables } from './tables.ts';

/** Decisions older than this are history: what agents did then may be done otherwise now. */
const OLDEST = '14 days';

/** The book of what people do with what was left to them, in the database. */
export function createAnswerBook(db: Kysely<Tables>): AnswerBook {
  return {
    claim: (shop, everyMs) => claimMacros(db, shop, 'learning_begun_at', everyMs),
    enrol: (shop, until, most) => enrol(db, shop, { until, most }),
    due: (helpdesk, now, most) => due(db, helpdesk, { now, most }),
    keep: (shop, watched, look, at) => keep(db, shop, { watched, look, at }),
    cameBack: (watched, since) => cameBack(db, watched, since),
  };
}

/**
 * The position moves with the rows or not at all. A decision can be agreed with where an answer to a proven owner was meant,
 * nothing but the step held it back, and the customer wrote nothing more before it was looked at.
 */
async function enrol(
  db: Kysely<Tables>,
  { helpdesk, account }: MacroShop,
  { until, most }: { readonly until: Instant; readonly most: number },
): Promise<void> {
  await sql`
    with picked as (
      select id, ticket_id, at, outcome = 'handed_over' and not shadow as teaches,
        order_name is not null and inputs #>> '{identity,level}' in ('V2', 'V3') and (
          case when shadow then page ->> 'autonomy' = 'shadow' and page #>> '{would,outcome}' = 'answered'
            else page -> 'reasons' = '["autonomy_note"]' end)
          and not exists (select from run later
            where later.helpdesk = run.helpdesk and later.ticket_id = run.ticket_id and later.id > run.id
              and later.at < ${until}) as judged
      from run
      where id > coalesce((select seen_run from macro where helpdesk = ${helpdesk} and account = ${account}), 0)
        and helpdesk = ${helpdesk} and intent is not null and page ->> 'condition' is not null
        and (outcome = 'handed_over' and not shadow or shadow and page #>> '{would,outcome}' = 'answered')
        and at < ${until} and at > ${until}::timestamptz - ${OLDEST}::interval
      order by id limit ${most}
    ), added as (
      insert into answer_look (run, helpdesk, ticket_id, teaches, judged, look_at)
      select id, ${helpdesk}, ticket_id, teaches, coalesce(judged, false), at from picked
      where teaches or judged
      on conflict do nothing
    )
    update macro set seen_run = greatest(seen_run, (select max(id) from picked))
    where helpdesk = ${helpdesk} and account = ${account} and exists (select from picked)`.execute(db);
}

type Row = Omit<WatchedDecision, 'ref' | 'at'> & { readonly ticket: string; readonly at: Date };

async function due(
  db: Kysely<Tables>,
  helpdesk: string,
  { now, most }: { readonly now: Instant; readonly most: number },
): Promise<readonly WatchedDecision[]> {
  const { rows } = await sql<Row>`
    select look.run::text as run, look.ticket_id as ticket, message_id as "messageId", at,
      page ->> 'condition' as condition, intent, teaches, judged, looks, page, inputs
    from answer_look look join run on run.id = look.run and run.helpdesk = look.helpdesk
    where look.helpdesk = ${helpdesk} and look_at <= ${now}
    order by look_at, look.run limit ${most}`.execute(db);
  return rows.map(({ ticket, at, ...row }) => ({
    ...row,
    ref: { helpdesk, id: ticket },
    at: at.toISOString(),
  }));
}

/** The counts move with the look or not at all: a worker that dies in between leaves nothing half done. */
async function keep(
  db: Kysely<Tables>,
  { helpdesk, account }: MacroShop,
  told: { readonly watched: WatchedDecision; readonly look: AnswerLook; readonly at: Instant },
): Promise<void> {
  const { watched, look, at } = told;
  await db.transaction().execute(async (trx) => {
    const kept = await trx
      .updateTable('answer_look')
      .set({
        looks: watched.looks + 1,
        look_at: look.nextAt,
        ...(look.macroIds === null ? {} : { teaches: false }),
        ...(look.verdict === null ? {} : { verdict: look.verdict, verdict_at: at }),
      })
      .where('run', '=', watched.run)
      .where('looks', '=', watched.looks)
      .returning('run')
      .execute();
    if (kept.length === 0) return;
    const { condition, intent, at: decidedAt } = watched;
    for (const macroId of look.macroIds ?? []) {
      await trx
        .insertInto('macro_use')
        .values({ helpdesk, account, macro_id: macroId, condition, intent, count: 1, last_at: decidedAt })
        .onConflict((conflict) =>
          conflict
            .columns(['helpdesk', 'account', 'macro_id', 'condition', 'intent'])
            .doUpdateSet({ count: sql`macro_use.count + 1`, last_at: decidedAt }),
        )
        .execute();
    }
  });
}

async function cameBack(db: Kysely<Tables>, { run, ref }: WatchedDecision, since: Instant): Promise<boolean> {
  const { rows } = await sql`
    select from run own join run other on other.id > own.id and other.at > ${since} and other.message_id <> own.message_id
      and coalesce(other.reason, '') not in ('thanks', 'machine_mail', 'not_a_customer', 'already_handled', 'ignore_tag')
      and other.outcome <> 'acknowledged' and other.message_id not like 'promise:%'
      and (other.helpdesk = own.helpdesk and other.ticket_id = own.ticket_id
        or other.address_hash = own.address_hash and other.order_name = own.order_name)
    where own.id = ${run}
    union all
    select from rating where helpdesk = ${ref.helpdesk} and ticket_id = ${ref.id} and verdict = 'bad'
      and rated_at > ${since}
    limit 1`.execute(db);
  return rows.length > 0;
}
