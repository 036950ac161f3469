import { z } from 'zod';
import { CONDITIONS } from '../ticket/condition.ts';
import { OUTCOMES } from '../ticket/decision.ts';
import { INTENTS } from '../ticket/intent.ts';
import { MODEL_USE_PURPOSES } from '../ticket/model-use.ts';
import { AUTONOMY } from '../ticket/policy.ts';
import { PROMISE_ENDS, PROMISE_STATES } from '../ticket/promise.ts';
import { REASONS } from '../ticket/reason.ts';
import { REFUSED_CLAIMS } from '../ticket/second-reading.ts';

const Outcome = z.enum(OUTCOMES);
const Instant = z.iso.datetime({ offset: true });

const ModelUsage = z.object({
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  cachedTokens: z.number().int(),
  micros: z.number().int().describe("Millionths of the account's currency"),
});

/** What asking a language model came to; what `ticket/second-reading.ts` describes. */
const SecondReading = z.object({
  outcome: z.enum(['agrees', 'differs', 'none']),
  why: z.string().optional().describe('Why there is no answer'),
  model: z.string().optional(),
  intent: z.enum(INTENTS).optional(),
  raisedFrom: z.number().optional().describe('The confidence before, where its agreement raised it'),
  added: z.object({
    orderNumbers: z.number().int(),
    needBy: z.boolean(),
    language: z.boolean(),
    flags: z.array(z.string()),
  }),
  refused: z.array(z.enum(REFUSED_CLAIMS)),
  usage: ModelUsage,
  ms: z.number(),
});

/** What asking a language model to write came to; what `ticket/model-use.ts` describes. */
const ModelUse = z.object({
  purpose: z.enum(MODEL_USE_PURPOSES),
  outcome: z.enum(['used', 'refused', 'none']),
  why: z.array(z.string()).describe('What the checks found, or why there is no answer'),
  model: z.string().optional(),
  usage: ModelUsage,
  ms: z.number(),
});

/** The decision page of a ticket (contract 3); what `ports/run-book.ts` calls `DecisionPage`. */
export const DecisionPage = z.object({
  ticket: z.object({ helpdesk: z.string(), id: z.string() }),
  outcome: Outcome.nullable(),
  closed: z.boolean(),
  shadow: z.boolean(),
  would: z.object({ outcome: Outcome, closed: z.boolean() }).nullable(),
  intent: z.enum(INTENTS).nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  language: z.string().nullable(),
  explanation: z
    .object({
      intent: z.enum(INTENTS),
      grounds: z
        .array(z.object({ what: z.string(), weight: z.number() }))
        .describe(
          'What spoke for (above 0) and against the intent, heaviest first; holds no words of the customer',
        ),
    })
    .nullable()
    .describe('What decided the intent'),
  second: SecondReading.nullable().describe('What a language model read in the same words'),
  modelUses: z.array(ModelUse).describe('What a language model was asked to write, and whether it counted'),
  condition: z.enum(CONDITIONS).nullable(),
  autonomy: z.enum(AUTONOMY).nullable(),
  reasons: z.array(z.enum(REASONS)),
  facts: z.array(z.object({ name: z.string(), value: z.string(), source: z.string(), at: z.string() })),
  reply: z.string().nullable(),
  template: z
    .string()
    .nullable()
    .describe(
      'What the reply was written with: `en/in_transit`; `en/in_transit@3` is the third version of your own',
    ),
  note: z.string().nullable(),
  macro: z.object({ id: z.string(), title: z.string() }).nullable(),
  calls: z.array(
    z.object({ upstream: z.string(), operation: z.string(), ms: z.number(), status: z.number().nullable() }),
  ),
  tokens: z.object({ input: z.number(), output: z.number() }),
  steps: z.array(z.object({ step: z.string(), ms: z.number() })),
  promise: z
    .object({
      state: z.enum(PROMISE_STATES),
      day: z.iso.date(),
      condition: z.enum(CONDITIONS),
      expected: z.iso.date().nullable(),
      dueAt: Instant,
      why: z.enum([...PROMISE_ENDS, ...REASONS]).nullable(),
      endedAt: Instant.nullable(),
    })
    .nullable()
    .describe('What the answer let the customer expect by the day it named, and what became of it'),
  runs: z.number().int(),
  updatedAt: Instant,
});

export const DecisionList = z.object({ items: z.array(DecisionPage), next: z.string().nullable() });

/** Query of `GET /api/tickets`. */
export const TicketQuery = z.object({
  outcome: Outcome.optional(),
  intent: z.enum(INTENTS).optional(),
  condition: z.enum(CONDITIONS).optional(),
  reason: z.enum(REASONS).optional(),
  since: Instant.optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const IntentChange = z.strictObject({
  autonomy: z.enum(AUTONOMY).optional(),
  minConfidence: z.number().min(0).max(1).optional(),
});

export const SwitchChange = z.strictObject({
  on: z.boolean(),
  reason: z.string().min(1).max(500).default('no reason given'),
});

/** The breaker of one account; what `ports/breakers.ts` calls `Breaker`. */
const BreakerDocument = z.object({
  account: z.string(),
  open: z.boolean().describe('Nothing public leaves until a person resets it'),
  why: z.string().describe('Why it tripped, or why it was reset'),
  changedAt: Instant,
});

export const BreakerList = z.object({ items: z.array(BreakerDocument) });

/** Body of `POST /api/breaker`. */
export const BreakerReset = z.strictObject({
  account: z.string().min(1).optional().describe('Every one that has tripped, unless given'),
  reason: z.string().min(1).max(500).default('no reason given'),
});

/** One text as the page shows it. */
export const TextDocument = z.object({
  language: z.string(),
  name: z.string(),
  version: z.number().int().describe('0: never changed'),
  overridden: z.boolean().describe('The source is an admin’s and not the program’s'),
  source: z.string(),
  builtIn: z.string(),
  answeredFor: z
    .array(z.string())
    .optional()
    .describe('Once, after a change with acceptOwnClaims: each sentence that was in doubt'),
});

export const TextList = z.object({
  items: z.array(TextDocument.omit({ source: true, builtIn: true, answeredFor: true })),
});

const Why = z.string().min(1).max(500).default('no reason given');

/** Body of `PUT /api/templates/{language}/{name}`. */
export const TextChange = z.strictObject({
  source: z.string().min(1),
  reason: Why,
  acceptOwnClaims: z
    .boolean()
    .default(false)
    .describe(
      'Whoever sends this answers for every sentence that the check cannot tell to be harmless; the answer names them',
    ),
});

export const ProblemDocument = z.object({
  status: z.number().int(),
  title: z.string(),
  detail: z.string().optional(),
  faults: z.array(z.string()).optional(),
});
