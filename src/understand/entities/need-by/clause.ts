import type { Around } from './around.ts';

/** Where another thought begins inside a sentence. */
const CLAUSE =
  /[,:()–—]|\s-\s|(?<!\p{L})(?:but|because|cos|cause|since(?= (?:i|we|it|my|our)(?!\p{L}))|so|and|as(?= (?:i|we|it|my|our|the)(?!\p{L}))|aber|weil|denn|und|deshalb|mais|car|parce que|puisque|et|donc|pero|porque|ya que|(?<!(?:nous|on|je|vous) )y|así que|ma(?= (?:non|mi|il|lo|ho|ne|ci|è|se|devo)(?!\p{L}))|perché|poiché|e|quindi|mas|pois|por isso|maar|want(?= (?:ik|we|wij|het|dan|mijn|onze|dat|die|de|er|anders)(?!\p{L}))|omdat|dus|en(?= (?:ik|we|wij|het|dan|mijn|onze|dat|nu)(?!\p{L})))(?!\p{L})/iu;
/** What is said in one breath with a day. */
export function clauseOf({ before, after }: Around): Around {
  return { before: before.split(CLAUSE).at(-1) ?? '', after: after.split(CLAUSE)[0] ?? '' };
}
