import { z } from 'zod';

const Count = z.number().int().min(1).max(1_000);

/** The policy's `brakes`: how many of the newest answers may go wrong before a person is asked to look. */
export const BrakeSection = z
  .strictObject({
    enabled: z.boolean().default(true),
    window: Count.default(50),
    least: Count.default(20),
    wrong: Count.default(5),
    broken: Count.default(10),
    complaints: Count.default(5),
  })
  .refine(({ window, least }) => least <= window, 'brakes.least must not be above brakes.window');
