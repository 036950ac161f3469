/** A question takes no more. What is longer has room for other things. */
const LONGEST = 800;
/** Links, addresses, markup, code, templates, quoted speech and what stands in front of an order to a machine. */
const NOT_PLAIN = /https?:|www\.|@|[<>{}[\]`|\\=~^_]|["“”«»„]|\b\w+\s?\(|:\s*\n|^\s*[-*#>]/imu;

/**
 * Whether a message holds nothing but ordinary sentences. Only then may a model's agreement let it be answered: in all else
 * words meant for the model have room, and no list knows all of those.
 */
export function isPlain(message: string): boolean {
  return message.length <= LONGEST && !NOT_PLAIN.test(message.replaceAll(/#\d/g, ''));
}
