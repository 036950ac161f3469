import type { StandInAnswer } from '../../stand-in-server.ts';
import { page } from '../answers.ts';
import type { Call, Route } from './route.ts';

/** `GET /satisfaction-surveys`: the newest first; `ticket_id` narrows it. */
export const surveyRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/api\/satisfaction-surveys$/, operation: 'survey.list', run: list },
];

function list({ room, request, operation }: Call): StandInAnswer {
  const ticket = request.url.searchParams.get('ticket_id');
  const fitting = room.account.surveys.filter(
    ({ ticket_id: id }) => ticket === null || String(id) === ticket,
  );
  return page(fitting.toReversed(), request.url, operation);
}
