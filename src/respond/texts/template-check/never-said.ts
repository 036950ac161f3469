/**
 * What no text to a customer says, in every language we write: one list, so that a word of one language does not pass
 * in a mail of another. Whole words, or the beginning of one where it ends in `*`. E5: no jargon of shops and carriers,
 * no promise, no blame, no word of risk.
 */
const NEVER_SAID: Readonly<Record<string, readonly string[]>> = {
  jargon: [
    'exception|pre-transit|pre_transit|in_transit|fulfilled|fulfilment|fulfillment|unfulfilled',
    'tracker|sla|eta|edd|ofd|webhook|api|null|undefined|nan',
    'ausnahmefall|excepción|eccezione|exceção',
  ],
  promise: [
    'guarant*|promise*|definitely|certainly|for sure|without fail|rest assured',
    'garantier*|verspr*|auf jeden fall|ganz sicher|mit sicherheit',
    'garanti*|promet*|promis|promesse|certainement|sans faute|à coup sûr',
    'promesa|sin falta|con seguridad|seguro que',
    "garant*|promett*|sicuramente|senz['’]altro|di sicuro|senza dubbio",
    'promessa|com certeza|sem falta|certamente',
    'garand*|gegarandeerd|beloven|belooft|beloofd|zeker weten',
  ],
  blame: [
    'your fault|wrong address|incorrect address|you were not|nobody was home|not at home',
    'falsche adresse|nicht zu hause|nicht angetroffen',
    'mauvaise adresse|adresse incorrecte|vous étiez absent',
    'estaba ausente|dirección incorrecta|dirección equivocada|nadie en casa',
    'indirizzo errato|indirizzo sbagliato|era assente',
    'endereço incorreto|endereço errado|estava ausente',
    'verkeerd adres|onjuist adres|niet thuis',
  ],
  'word of risk': ['fraud*|risk|betrug*|fraude|frode|risque|rischio|riesgo|risco|risico|risiko'],
};

const PATTERNS = Object.entries(NEVER_SAID).map(([what, lists]) => {
  const words = lists.join('|').replaceAll('*', '[\\p{L}\\p{M}]*');
  return { what, pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu') };
});

/** What of the list is in a text: "jargon: “tracker”". */
export function neverSaidIn(text: string): readonly string[] {
  return PATTERNS.flatMap(({ what, pattern }) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${what}: “${found[0]}”`];
  });
}
