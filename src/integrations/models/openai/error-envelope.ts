/**
 * The body of an error as the client reads it. It looks into `error` and throws away everything else, and servers other
 * than OpenAI's write `{"detail": ...}` or `{"message": ...}`: which parameter they refuse would be lost.
 */
export function withEnvelope(body: Buffer): Buffer {
  try {
    const said: unknown = JSON.parse(body.toString('utf8'));
    if (typeof said !== 'object' || said === null || 'error' in said) return body;
    return Buffer.from(JSON.stringify({ error: said }));
  } catch {
    return body;
  }
}
