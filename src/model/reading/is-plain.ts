/** A question takes no more. What is longer has room for other things. */
const LONGEST = 800;
/** Links, addresses, markup, code, templates, quoted speech and what stands in front of an order to a machine. */
const NOT_PLAIN = /https?:|www\.|@|[<>{}[\]`|\\=~^_]|["“”«»„]|\b\w+\s?\(|:\s*\n|^\s*[-*#>]/imu;

/** A word of two alphabets that look alike, and what is too long to be a word: a code, or several words in one. */
const DISGUISED =
  /\p{Script=Latin}[\p{M}'’-]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{M}'’-]*\p{Script=Latin}|[\p{L}\p{N}]{31}/u;

/**
 * Whether a message holds nothing but ordinary sentences. Only then may a model's agreement let it be answered: in all else
 * words meant for the model have room, and no list knows all of those.
 */
export function isPlain(message: string): boolean {
  if (message.length > LONGEST || DISGUISED.test(message)) return false;
  return !NOT_PLAIN.test(message.replaceAll(/#\d/g, ''));
}
