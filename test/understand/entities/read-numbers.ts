import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Strings = z.array(z.string()).optional();

/** One text of `fixtures/messages/numbers-*` and what a person finds in it; left out: not looked at. */
const NumberExample = z.strictObject({
  text: z.string(),
  orderNumbers: Strings,
  trackingNumbers: Strings,
  /** "89.00 EUR". */
  amounts: Strings,
  quantities: z.array(z.number()).optional(),
  /** Days it is needed by; `null`: a day that cannot be known. */
  needBy: z.array(z.string().nullable()).optional(),
});
export type NumberExample = z.infer<typeof NumberExample>;

/** @param name what follows `numbers-` in the file's name */
export function readNumbers(name: string): readonly NumberExample[] {
  const file = new URL(`../../../fixtures/messages/numbers-${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => NumberExample.parse(JSON.parse(line)));
}
