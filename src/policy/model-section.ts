import { z } from 'zod';
import { MODEL_READING } from '../ticket/model-policy.ts';

const Tokens = z.number().int().min(0);
const Money = z.number().min(0);

/** A sentence or two: it goes with every question for other words. */
const LONGEST_TONE = 300;

/** YAML reads a bare `off` as text since 1.2 and as `false` before; shops write both. */
const Reading = z.preprocess(
  (value) => (value === false ? 'off' : value),
  z.enum(MODEL_READING).default('off'),
);

/**
 * The policy's `model`. Everything is off until an admin allows it, also with an account for one. The price is dearer than
 * that of most small models, so that a day's money is kept too early rather than too late where nobody has put theirs.
 */
export const ModelSection = z.strictObject({
  reading: Reading,
  wording: z.boolean().default(false),
  tone: z.string().max(LONGEST_TONE).default(''),
  summaries: z.boolean().default(false),
  tokensPerTicket: Tokens.default(40_000),
  tokensPerDay: Tokens.default(2_000_000),
  moneyPerDay: Money.default(5),
  price: z
    .strictObject({ input: Money.default(2), cachedInput: Money.default(0.5), output: Money.default(8) })
    .prefault({}),
});
