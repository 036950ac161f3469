import { createHash } from 'node:crypto';

/** So many of the messages, the same ones at every run: those whose names have the least hashes. */
export function sampleOf<T extends { readonly id: string }>(
  messages: readonly T[],
  most: number,
): readonly T[] {
  return messages
    .map((message) => ({ message, hash: createHash('sha256').update(`sample ${message.id}`).digest('hex') }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, most)
    .map(({ message }) => message);
}
