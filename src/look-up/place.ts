/** Letters of any script, and what stands between the words of a town's name. */
const TOWN = /^[\p{L}\p{M} .,'’()/-]{2,60}$/u;

/**
 * A town as one says it. Carriers write it in capitals ("HARMONY FALLS"); what does not look like a town's name is
 * none, because it is somebody else's free text on its way to a customer.
 */
export function placeOf(city: string | null): string | null {
  const town = city?.normalize('NFKC').trim() ?? '';
  // A dot between letters is a link in the reader's mail program.
  if (!TOWN.test(town) || /\p{L}\.\p{L}/u.test(town)) return null;
  if (town !== town.toUpperCase()) return town;
  return town.toLowerCase().replace(/(^|[\s('’/.-])\p{L}/gu, (start) => start.toUpperCase());
}
