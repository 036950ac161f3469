/** How the shop prints order numbers: prefix + number + suffix. Shopify's default is `#` and nothing. */
export interface NumberFormat {
  readonly prefix: string;
  readonly suffix: string;
}

/** One spelling to compare by: NFKC (full-width ＃ and digits), upper case, no spaces, no leading `#`. */
export function foldNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\u00A0]+/g, '')
    .replace(/^#/, '');
}

/**
 * Everything a customer may quote for an order, folded. `1001-A` is not `1001`: the bare number counts only where the
 * shop prints it so, or with nothing but letters in front.
 */
export function quotableNumbers(
  order: {
    readonly name: string;
    readonly number: number | null;
    readonly confirmationNumber: string | null;
  },
  format: NumberFormat | null,
): string[] {
  const name = foldNumber(order.name);
  const numbers = new Set([name, ...hyphenSpellings(name)]);
  const bare = order.number === null ? null : String(order.number);
  if (bare !== null && isPrintedAs(name, bare, format)) numbers.add(bare);
  if (order.confirmationNumber !== null) numbers.add(foldNumber(order.confirmationNumber));
  return [...numbers];
}

function isPrintedAs(name: string, bare: string, format: NumberFormat | null): boolean {
  if (format !== null && name === foldNumber(format.prefix + bare + format.suffix)) return true;
  return new RegExp(`^[A-Z]{0,6}-?${bare}$`).test(name);
}

/** `EN1001` and `EN-1001`, `1001A` and `1001-A`: a hyphen between letters and digits is remembered or not. */
function hyphenSpellings(number: string): string[] {
  const without = number.replaceAll(/(?<=[A-Z])-(?=\d)|(?<=\d)-(?=[A-Z])/g, '');
  const hyphenated = without.replaceAll(/(?<=[A-Z])(?=\d)|(?<=\d)(?=[A-Z])/g, '-');
  return [without, hyphenated];
}

/**
 * Order names worth searching for a number from a ticket. The search matches whole names, so each spelling is asked
 * for. `format` `null`: not known yet.
 */
export function nameVariants(number: string, format: NumberFormat | null): string[] {
  const folded = foldNumber(number);
  const spellings = [folded, ...hyphenSpellings(folded)];
  const printed =
    format !== null && /^\d+$/.test(folded) ? [`${format.prefix}${folded}${format.suffix}`] : [];
  return [...new Set([...spellings.flatMap((spelling) => [`#${spelling}`, spelling]), ...printed])];
}
