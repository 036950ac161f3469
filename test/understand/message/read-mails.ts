import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Mail = z.strictObject({
  id: z.string(),
  subject: z.string().default(''),
  text: z.string().nullable().default(null),
  html: z.string().nullable().default(null),
  expect: z.strictObject({
    written: z.string(),
    /** Words that must stand in the part that was passed on. */
    forwarded: z.array(z.string()).optional(),
    /** Words that must stand in the invisible part; empty: there must be none. */
    hidden: z.array(z.string()).optional(),
    form: z
      .strictObject({
        order: z.string().nullable(),
        tracking: z.string().nullable(),
        address: z.string().nullable(),
        topic: z.string().optional(),
      })
      .optional(),
  }),
});
/** One mail as a program writes it, and what a person would say is new in it. */
export type Mail = z.infer<typeof Mail>;

/** @param name file name in `fixtures/messages`, without extension */
export function readMails(name: string): readonly Mail[] {
  const file = new URL(`../../../fixtures/messages/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Mail.parse(JSON.parse(line)));
}
