import { z } from 'zod';

const Thread = z.array(z.object({ message: z.number(), text: z.string() })).min(1);

/** The messages of a thread that a prompt hands over as JSON, oldest first; `null`: it hands over something else. */
export function threadIn(material: string): z.output<typeof Thread> | null {
  try {
    return Thread.safeParse(JSON.parse(material)).data ?? null;
  } catch {
    return null;
  }
}

/** Words of a message that fit into a quote, whole. */
export const firstWords = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .replace(/(?<=^.{60,}) \S*$/u, '');
