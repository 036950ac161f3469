import { z } from 'zod';

/** What a model is asked for about a reply. */
export const WordingShape = z.strictObject({ text: z.string() });
