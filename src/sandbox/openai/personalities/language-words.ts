const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['ar', /\p{Script=Arabic}/u],
];

const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'my', 'is', 'where', 'and', 'order', 'you', 'it', 'please', 'thanks', 'have', 'not'],
  de: ['der', 'die', 'das', 'ist', 'ich', 'meine', 'wo', 'nicht', 'und', 'bitte', 'mein', 'danke'],
  fr: ['le', 'la', 'est', 'ma', 'où', 'je', 'pas', 'et', 'commande', 'vous', 'mon', 'merci'],
  es: ['el', 'mi', 'está', 'dónde', 'pedido', 'por', 'que', 'no', 'y', 'gracias', 'cuándo'],
  it: ['il', 'mio', 'dove', 'ordine', 'è', 'non', 'grazie', 'che', 'sono'],
  pt: ['o', 'meu', 'onde', 'pedido', 'está', 'não', 'obrigado', 'obrigada', 'você'],
  nl: ['de', 'het', 'mijn', 'waar', 'is', 'niet', 'bestelling', 'een', 'ik', 'bedankt'],
  pl: ['gdzie', 'jest', 'moje', 'zamówienie', 'nie', 'mi', 'i', 'dziękuję', 'kiedy', 'paczka'],
  sv: ['var', 'är', 'min', 'beställning', 'inte', 'jag', 'och', 'när', 'tack', 'paket'],
  da: ['hvor', 'er', 'min', 'ordre', 'ikke', 'jeg', 'og', 'pakke', 'tak'],
  fi: ['missä', 'on', 'tilaukseni', 'minun', 'ei', 'milloin', 'kiitos', 'paketti'],
  tr: ['nerede', 'siparişim', 'benim', 'ne', 'zaman', 'kargo', 'teşekkürler'],
};

/** ISO 639-1 code of the language most words are of; English when none is known. */
export function languageIn(text: string): string {
  const script = SCRIPTS.find(([, letters]) => letters.test(text));
  if (script !== undefined) return script[0];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scored = Object.entries(WORDS).map(([language, known]) => ({
    language,
    hits: words.filter((word) => known.includes(word)).length,
  }));
  const best = scored.toSorted((one, other) => other.hits - one.hits)[0];
  return best === undefined || best.hits === 0 ? 'en' : best.language;
}
