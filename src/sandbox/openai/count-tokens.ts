/** OpenAI's own rule of thumb: four characters of English a token. Other scripts take more, so bytes are counted. */
const BYTES_PER_TOKEN = 4;

/** What a text costs, about; a stand-in needs no tokeniser, only numbers that grow with the text. */
export const countTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);

/** The beginning of a text that fits into so many tokens, never half a character. */
export function cutToTokens(text: string, tokens: number): string {
  const bytes = Buffer.from(text).subarray(0, tokens * BYTES_PER_TOKEN);
  return bytes.toString('utf8').replace(/\uFFFD+$/, '');
}
