/** Words that carriers' sentences are made of. Anything else in a sentence may be a name or a place. */
const TRADE_WORDS = new Set(
  (
    'a an the and or at by for from in into of on to with was were is are has have been be being will not no your ' +
    'acceptance accepted access action address agent airport alert arrival arrived attempt attempted available awaiting ' +
    'bag border box broker business cancelled card carrier center centre change clearance cleared closed collected ' +
    'collection completed contact container courier created customer customs damaged day days delay delayed delivered ' +
    'delivery departed departure depot desk destination destroyed dispatched distribution documents door driver duties ' +
    'en event exception export facility failed final first flight forwarded gate handed held hold home hub import in-transit ' +
    'incorrect information inspection international item label last late left loaded local locker lost mail mailbox missing ' +
    'moved needed neighbor neighbour network next notice office on-hold order origin out package parcel partner payment ' +
    'picked pickup plane point porch post postal processed processing ready received receiver recipient redelivery refused ' +
    'region regional released request requested required rescheduled return returned returning route scan scanned scheduled ' +
    'second security sender sent service ship shipment shop signature signed sort sorted sorting status stop stored terminal ' +
    'tracking train transfer transferred transit transport truck unable unclaimed undeliverable unit unknown unloaded update ' +
    'updated vehicle warehouse weather'
  ).split(' '),
);

/**
 * A sentence that no table knows, fit for a public page: words of the trade stay, everything that could be a name, a
 * place or a number becomes `_`. "Left with j smith at dock" gives "left with _ at _".
 */
export function sentenceShape(text: string): string {
  return text
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
    .map((word) => (TRADE_WORDS.has(word) ? word : '_'))
    .join(' ')
    .replaceAll(/_(?: _)+/g, '_')
    .slice(0, 40);
}

/** A code that no table knows. What is no code in form (a sentence, a name) is not shown. */
export function codeShape(code: string): string {
  return /^[A-Z0-9][A-Z0-9_-]{0,19}$/.test(code) && !/\d{8}/.test(code) ? code : 'no code';
}
