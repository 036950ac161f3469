import type { z } from 'zod';

/** What somebody may have meant as the name of a key; anything else is a text that landed in its place. */
const NAME = /^[\w.-]{1,40}$/;

/** One line per fault of a body, naming the place. What was written there is not repeated: it may be anybody's words. */
export function faultsOf({ issues }: z.ZodError): readonly string[] {
  return issues.map((issue) => {
    const place = issue.path.join('.') || 'body';
    if (issue.code !== 'unrecognized_keys') return `${place}: ${issue.message}`;
    const names = issue.keys.filter((key) => NAME.test(key)).map((key) => `“${key}”`);
    return `${place}: unknown key ${names.length === 0 ? 'of no usual name' : names.join(', ')}`;
  });
}
