import { z } from 'zod';

/** What a model is asked about a thread. Each point names its message and the words in it, so that both can be held against it. */
export const SummaryShape = z.strictObject({
  points: z.array(z.strictObject({ message: z.number().int(), words: z.string(), said: z.string() })).max(4),
});

export type ThreadSummary = z.output<typeof SummaryShape>;
