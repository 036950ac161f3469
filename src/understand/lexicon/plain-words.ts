/** The plainest words of a language for an order and for something bought, as `foldWords` leaves them. */
export interface PlainWords {
  readonly order: string;
  readonly goods: string;
}

const ENGLISH: PlainWords = { order: 'order', goods: 'item' };

const PLAIN: Readonly<Record<string, PlainWords>> = {
  en: ENGLISH,
  es: { order: 'pedido', goods: 'articulo' },
  fr: { order: 'commande', goods: 'article' },
  de: { order: 'bestellung', goods: 'artikel' },
  it: { order: 'ordine', goods: 'articolo' },
  pt: { order: 'encomenda', goods: 'artigo' },
  nl: { order: 'bestelling', goods: 'artikel' },
  pl: { order: 'zamowienie', goods: 'produkt' },
  sv: { order: 'bestallning', goods: 'artikel' },
  ja: { order: '注文', goods: '商品' },
};

/** What the lexicon, the classes of words and the classifier of a language are sure to know; else English. */
export function plainWords(language: string | null): PlainWords {
  return PLAIN[language ?? 'en'] ?? ENGLISH;
}
