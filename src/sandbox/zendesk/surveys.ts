import { type Given, json, titled } from './answers.ts';
import { page } from './paging.ts';
import type { User } from './records.ts';
import type { ZendeskState } from './state.ts';
import { ticketEvent } from './ticket-event.ts';

/** A legacy rating, as `GET /satisfaction_ratings` shows it. */
export interface LegacyRating {
  readonly id: number;
  readonly ticket_id: number;
  readonly requester_id: number;
  readonly score: 'good' | 'bad';
  readonly comment: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/** An answered survey of the newer kind. */
export interface SurveyResponse {
  readonly id: string;
  readonly expires_at: string;
  readonly responder_id: number;
  readonly subjects: readonly object[];
  readonly survey: object;
  readonly answers: readonly object[];
  readonly createdMs: number;
}

/** The customer rates a ticket of theirs, in the one or the other kind of survey. */
export function customerRates(
  state: ZendeskState,
  ticketId: number,
  given: { readonly score: 'good' | 'bad' } | { readonly rating: 1 | 2 | 3 | 4 | 5 },
): void {
  const ticket = state.tickets.get(ticketId);
  if (ticket === undefined) throw new Error(`The sandbox has no Zendesk ticket ${ticketId}`);
  const at = state.stamp();
  const requester = ticket.requester_id;
  if ('score' in given) {
    const id = state.nextId();
    const { score } = given;
    state.ratings.push({
      id,
      ticket_id: ticketId,
      requester_id: requester,
      score,
      comment: null,
      created_at: at,
      updated_at: at,
    });
    return;
  }
  const { rating } = given;
  const question = {
    id: '01HQSURVEYQUESTION00000001',
    type: 'rating_scale_numeric',
    sub_type: 'customer_satisfaction',
  };
  state.surveys.push({
    id: `01HQSURVEY${String(state.nextId()).padStart(16, '0')}`,
    expires_at: at,
    responder_id: requester,
    subjects: [{ id: String(ticketId), type: 'zen:ticket', zrn: `zen:ticket:${ticketId}` }],
    survey: { id: '01HQSURVEY0000000000000001', version: 1, state: 'enabled' },
    answers: [
      {
        type: 'rating_scale',
        question,
        rating,
        rating_category: rating >= 4 ? 'good' : 'bad',
        created_at: at,
        updated_at: at,
      },
    ],
    createdMs: Date.parse(at),
  });
  const actor = state.users.get(requester);
  // What it holds besides is documented nowhere.
  if (actor !== undefined) state.publish(ticketEvent(state, 'csat_received', { ticket, actor }));
}

/** `GET /satisfaction_ratings?start_time=`: for admins. */
export function listRatings(state: ZendeskState, url: URL, caller: User): Given {
  if (caller.role !== 'admin') return titled(403, 'Forbidden', 'You do not have access to this page.');
  const start = Number(url.searchParams.get('start_time') ?? 0) * 1_000;
  if (Number.isNaN(start)) return titled(400, 'Invalid parameter', 'start_time must be a Unix time');
  return page(
    url,
    'satisfaction_ratings',
    state.ratings.filter(({ updated_at: at }) => Date.parse(at) >= start),
  );
}

/** `GET /guide/survey_responses`: times in milliseconds, cursor pages only. */
export function listSurveyResponses(state: ZendeskState, url: URL): Given {
  const start = Number(url.searchParams.get('filter[created_at_start]') ?? 0);
  if (Number.isNaN(start)) return json(400, { errors: [{ code: 'BadRequest', title: 'created_at_start' }] });
  const zrn = url.searchParams.get('filter[subject_zrns]');
  const fitting = state.surveys
    .filter(({ createdMs }) => createdMs >= start)
    .filter(({ subjects }) => zrn === null || subjects.some((one) => 'zrn' in one && one.zrn === zrn));
  return page(
    url,
    'survey_responses',
    fitting.map(({ createdMs: _made, ...shown }) => shown),
  );
}
