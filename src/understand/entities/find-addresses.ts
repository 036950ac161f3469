import { sameAddress } from '../../ticket/address.ts';
import { matchesOf } from '../../ticket/matches-of.ts';
import type { Mention, MentionPlace } from '../../ticket/understanding.ts';

export const ADDRESS_PATTERN =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}_%+'-]{1,64}(?:\.[\p{L}\p{N}_%+'-]{1,64}){0,6}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

/** E-mail addresses in a text other than those of `known` (the sender, the shop). At most ten. */
export function findAddresses(
  text: string,
  place: MentionPlace,
  known: readonly (string | null)[],
): readonly Mention[] {
  const found = matchesOf(text, ADDRESS_PATTERN).map((match): Mention => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { value: match[0].toLowerCase(), place, strength: 'strong', span };
  });
  return found
    .filter(({ value }, at) => found.findIndex((other) => other.value === value) === at)
    .filter(({ value }) => !known.some((other) => sameAddress(other, value)))
    .slice(0, 10);
}
