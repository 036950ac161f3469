import { type Request, type Response, Router } from 'express';
import type { FeedbackBook } from '../ports/feedback-book.ts';
import type { Clock } from '../ports/tools.ts';
import { faultsOf } from './faults-of.ts';
import { sendProblem } from './problem.ts';
import { FeedbackGiven, SinceQuery } from './quality-documents.ts';
import {
  LONGEST_SPAN_MS,
  type QualityReading,
  type QualityReport,
  USUAL_SPAN_MS,
} from './quality-reading.ts';
import { ticketRefOf } from './ticket-ref.ts';

export interface QualityParts {
  readonly quality: QualityReading;
  readonly feedback: FeedbackBook;
  readonly clock: Clock;
}

/** `GET /resolution`, `GET /feedback` and `POST /tickets/{helpdesk}/{id}/feedback`. */
export function qualityRoutes(parts: QualityParts): Router {
  const router = Router();
  const give = (path: string, pick: (report: QualityReport) => object): void => {
    router.get(path, async (request, response) => {
      const since = sinceOf(request, response, parts.clock);
      if (since !== null) response.json(pick(await parts.quality.since(since)));
    });
  };
  give('/resolution', ({ resolution }) => resolution);
  give('/feedback', ({ feedback }) => feedback);
  router.post('/tickets/:helpdesk/:id/feedback', async (request, response) => {
    await takeFeedback(request, response, parts);
  });
  return router;
}

/** `null`: refused, and said so. */
function sinceOf(request: Request, response: Response, clock: Clock): string | null {
  const query = SinceQuery.safeParse(request.query);
  const refuse = (faults: readonly string[]): null => {
    sendProblem(response, { status: 400, title: 'Unknown filter or value', faults });
    return null;
  };
  if (!query.success) return refuse(faultsOf(query.error));
  const now = clock.now();
  const since = Date.parse(query.data.since ?? new Date(now - USUAL_SPAN_MS).toISOString());
  if (since < now - LONGEST_SPAN_MS) return refuse(['since: more than 92 days ago; give a later moment']);
  return new Date(since).toISOString();
}

async function takeFeedback(
  request: Request,
  response: Response,
  { feedback, clock }: QualityParts,
): Promise<void> {
  const ref = ticketRefOf(request.params);
  const given = FeedbackGiven.safeParse(request.body);
  if (!given.success) {
    sendProblem(response, { status: 400, title: 'The body was refused', faults: faultsOf(given.error) });
    return;
  }
  const at = new Date(clock.now()).toISOString();
  const kind = ref === null ? 'no_decision' : await feedback.add({ ref, source: 'api', at, ...given.data });
  if (kind === 'no_decision') {
    const detail = 'Nothing was decided on this ticket, or not about this message';
    sendProblem(response, { status: 404, title: 'Unknown decision', detail });
    return;
  }
  response.status(kind === 'added' ? 201 : 200).json({ kind });
}
