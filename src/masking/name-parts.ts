import type { TextSpan } from '../ticket/understanding.ts';
import { findLiterally } from './find-literally.ts';

/** Parts of names that are words of their own: alone they give nobody away, and a text without them cannot be read. */
const PARTICLES = new Set(
  'de del della da di dos das van von der den het ten ter la le el al bin ibn abu mac mc st san and und et y e i jr sr ii iii dr mr mrs ms'.split(
    ' ',
  ),
);
/** First and last names that are also what people write: masked where a capital says that a name is meant. */
const ALSO_WORDS = new Set(
  (
    'will may mark rose hope joy grace grant art bill sue pat rob long young short white black brown green grey day sun page price ' +
    'king queen bishop baker cook miller mason carter cash chance dale dean drew faith frank gene gray guy hall hand hill hunt jack ' +
    'june april august autumn summer winter lane love lord major max miles moon north west nick park rich rain ray ride rock ruby ' +
    'rush sandy see so sharp singer small smart stone storm strong sweet swift thing un so do ha an in on in my no one ' +
    'klein gross lang kurz jung alt neu weiss schwarz braun sommer winter fest bauer koch richter herr ' +
    'petit grand leblanc lenoir bon belle fleur pierre marin roi bueno bravo rico santo rey reyes flores luz sol paz ' +
    'bianco nero rossi buono santo gatto costa vita conte re bom luz flores rosa leite costa ramos order ship mail'
  ).split(' '),
);

const SHORTEST = 2;

/**
 * Where a known name stands, whole or in part.
 * @param text cleaned
 * @param folded the same after `foldInPlace`
 */
export function findKnownName(text: string, folded: string, name: string): readonly TextSpan[] {
  const parts = name.normalize('NFKC').match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const alone = parts
    .filter((part) => part.length >= SHORTEST && !PARTICLES.has(part.toLowerCase()))
    .flatMap((part) => {
      const found = findLiterally(folded, part);
      if (!ALSO_WORDS.has(part.toLowerCase())) return found;
      return found.filter((span) => isMeantAsName(text, span));
    });
  // "Lindqvist, Mara" is the same person; and the whole name counts also where no part of it would.
  const turned = parts.length === 2 ? [`${parts[1] ?? ''} ${parts[0] ?? ''}`] : [];
  return [...[name, ...turned].flatMap((one) => findLiterally(folded, one)), ...alone];
}

/** A capital that no beginning of a sentence explains. */
function isMeantAsName(text: string, { start, end }: TextSpan): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return false;
  return !/(?:^|[.!?:;\n]["'»“]?)\s*$/u.test(text.slice(0, start).slice(-12));
}
