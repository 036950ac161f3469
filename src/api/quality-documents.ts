import { z } from 'zod';
import { EVIDENCE_KINDS } from '../quality/evidence.ts';
import { CONDITIONS } from '../ticket/condition.ts';
import { FEEDBACK } from '../ticket/feedback.ts';
import { INTENTS, WISMO_INTENTS } from '../ticket/intent.ts';
import { AUTONOMY } from '../ticket/policy.ts';

const Instant = z.iso.datetime({ offset: true });
const Count = z.number().int().min(0);
const Rate = z.number().min(0).max(1).nullable();

const ResolutionTally = z.object({
  tickets: Count.describe('Tickets that were decided, shadow left out'),
  closed: Count.describe('Of them answered and closed'),
  vendorRate: Rate.describe('closed / tickets: what vendors call resolved'),
  cases: Count.describe('Customers with an order, across tickets and helpdesks'),
  verified: Count.describe('Answered, and silent for seven days'),
  broken: Count.describe('Answered, and the customer came back or rated it bad'),
  waiting: Count.describe('Answered, and not yet silent for seven days'),
  judged: Count.describe('Cases that can be judged: verified, broken, or a person’s for seven days'),
  verifiedRate: Rate.describe('verified / judged'),
});

const RatingTally = z.object({ good: Count, neutral: Count, bad: Count, goodRate: Rate });

/** `GET /api/resolution`. */
export const ResolutionDocument = z.object({
  since: Instant,
  until: Instant,
  all: ResolutionTally,
  intents: z.partialRecord(z.enum(INTENTS), ResolutionTally),
  conditions: z.partialRecord(z.enum(CONDITIONS), ResolutionTally),
  satisfaction: z.object({ automatic: RatingTally, human: RatingTally }),
});

const FeedbackTally = z.object({
  answers: Count,
  right: Count,
  wrong: Count,
  falsePositiveRate: Rate.describe('wrong / answers'),
  wrongOfMarked: Rate.describe('wrong / (right + wrong)'),
  shouldAnswer: Count,
});

/** `GET /api/feedback`. */
export const FeedbackDocument = z.object({
  all: FeedbackTally,
  intents: z.partialRecord(z.enum(INTENTS), FeedbackTally),
  conditions: z.partialRecord(z.enum(CONDITIONS), FeedbackTally),
  verdicts: z.partialRecord(z.enum(FEEDBACK), Count),
});

/** `GET /api/autonomy/proposals`. */
export const ProposalsDocument = z.object({
  items: z.array(
    z.object({
      intent: z.enum(WISMO_INTENTS),
      from: z.enum(['shadow', 'note']),
      to: z.enum(AUTONOMY),
      evidence: z.object({
        cases: Count.describe(
          'Customers with an order in which a person judged what was meant to be answered',
        ),
        agreed: Count,
        markedRight: Count.describe('Of those that agreed: a mark says so'),
        disagreed: Count,
        unclear: Count.describe(
          'Cases in which a person answered and nobody can tell whether they agreed; counted for neither side',
        ),
        latestAgreed: Count.describe('Of the newest 50'),
        since: Instant.describe('When the intent came to its step, at most 92 days ago'),
        conditions: z.partialRecord(z.enum(CONDITIONS), Count),
        kinds: z
          .partialRecord(z.enum(EVIDENCE_KINDS), Count)
          .describe('Decisions by how they were judged: by marks, or by what people answered'),
        examples: z
          .array(
            z.object({
              ticket: z.object({ helpdesk: z.string(), id: z.string() }),
              at: Instant,
              kind: z.enum(EVIDENCE_KINDS),
            }),
          )
          .describe('Up to ten decisions, those that disagreed first'),
      }),
    }),
  ),
});

export const SinceQuery = z.object({ since: Instant.optional() });

/** Body of `POST /api/tickets/{helpdesk}/{id}/feedback`. */
export const FeedbackGiven = z.strictObject({
  verdict: z.enum(FEEDBACK),
  messageId: z.string().min(1).max(64).optional(),
});

export const FeedbackTaken = z.object({ kind: z.enum(['added', 'known']) });
