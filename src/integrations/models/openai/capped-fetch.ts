import { withEnvelope } from './error-envelope.ts';

/** An answer of 900 tokens with everything around it is some 10 kB; a list of models, a few hundred. */
const LARGEST_ANSWER = 1_000_000;

/** An answer that no model of ours gives. What came of it is gone. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';

  constructor() {
    super(`The answer is larger than ${LARGEST_ANSWER} bytes`);
  }
}

/**
 * A `fetch` whose answer is read here, up to a size: the client would take ten megabytes into memory before anybody could
 * look. Redirects are not followed: the key must not travel to an address that somebody else names. The signal counts
 * until the last byte, and not only until the headers, as the client's own time-out does.
 * @throws AnswerTooLarge, and what `fetch` throws
 */
export async function cappedFetch(...request: Parameters<typeof fetch>): Promise<Response> {
  const [input, init] = request;
  const response = await fetch(input, { ...init, redirect: 'manual' });
  const { status, statusText, headers } = response;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST_ANSWER) throw new AnswerTooLarge();
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const read = status >= 400 ? withEnvelope(body) : body;
  return new Response(read.byteLength === 0 ? null : read, { status, statusText, headers });
}
