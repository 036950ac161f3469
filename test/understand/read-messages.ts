import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { INTENTS } from '../../src/ticket/intent.ts';

const Strings = z.array(z.string());

/** One example message of `fixtures/messages` and what a person reads in it. */
export const Example = z.strictObject({
  id: z.string(),
  subject: z.string().default(''),
  text: z.string().nullable().default(null),
  html: z.string().nullable().default(null),
  from: z.string().default('ada@example.com'),
  name: z.string().default('Ada Okafor'),
  headers: z.record(z.string(), z.string()).nullable().default(null),
  messageFlags: z.array(z.enum(['untrusted', 'machine'])).default([]),
  attachments: z
    .array(z.object({ name: z.string(), contentType: z.string(), inline: z.boolean() }))
    .default([]),
  expect: z.strictObject({
    intent: z.enum(INTENTS).optional(),
    atLeast: z.number().optional(),
    below: z.number().optional(),
    wismo: z.boolean().optional(),
    language: z.string().optional(),
    flags: Strings.optional(),
    noFlags: Strings.optional(),
    claims: z.record(z.string(), z.boolean()).optional(),
    orderNumbers: Strings.optional(),
    trackingNumbers: Strings.optional(),
    message: z.string().optional(),
    automatic: z.object({ kind: z.string(), certainty: z.string() }).nullable().optional(),
  }),
});
export type Example = z.infer<typeof Example>;

/** @param name file name in `fixtures/messages`, without extension */
export function readMessages(name: string): readonly Example[] {
  const file = new URL(`../../fixtures/messages/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Example.parse(JSON.parse(line)));
}
