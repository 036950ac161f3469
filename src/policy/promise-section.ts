import { z } from 'zod';
import { CONDITIONS } from '../ticket/condition.ts';
import { PROMISING_CONDITIONS } from '../ticket/promise.ts';

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day such as 20:00');

/**
 * The policy's `promises`. Off until an admin has seen what replies let customers expect: a text that goes out by itself is
 * another step than an answer.
 */
export const PromiseSection = z.strictObject({
  enabled: z.boolean().default(false),
  conditions: z.array(z.enum(CONDITIONS)).default([...PROMISING_CONDITIONS]),
  quietHours: z
    .strictObject({ from: TimeOfDay.default('20:00'), to: TimeOfDay.default('08:00') })
    .prefault({}),
  perDay: z.number().int().min(0).default(200),
});
