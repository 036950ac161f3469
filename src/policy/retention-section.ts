import { z } from 'zod';

/** The longest period anybody may set: ten years, what tax law asks for at most. */
const MOST_DAYS = 3_650;

const days = (least: number, usual: number): z.ZodDefault<z.ZodNumber> =>
  z.number().int().min(least).max(MOST_DAYS).default(usual);

/**
 * The policy's `retention`. The least that may be set is what the program itself looks back for: repeated questions for
 * 7 days, helpdesks that ring again for days, parcels that travel for weeks.
 */
export const RetentionSection = z.strictObject({
  decisions: days(14, 365),
  deliveries: days(7, 30),
  parcels: days(30, 180),
});
