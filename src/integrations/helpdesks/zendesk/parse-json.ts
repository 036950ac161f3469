/** The value, or `undefined` for what is not JSON: half an answer, a page of a proxy. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
