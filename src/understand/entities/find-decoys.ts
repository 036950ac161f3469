import { ADDRESS_PATTERN } from './find-addresses.ts';
import { type Span, spansOf } from './span.ts';

const MONTHS =
  'jan(?:uary|uar|vier|uari|eiro)?|feb(?:ruary|ruar|ruari|brero|braio)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|[çc]o)?|m[äa]rz|maart|a[pbv]r(?:il|ile)?|ma[yijg](?:o|io|gio)?|jun[ei]?(?:o|ho)?|juin|giugno|jul[yi]?(?:o|ho)?|juillet|luglio|aug(?:ust|ustus)?|ao[uû]t|agosto|sep(?:t(?:ember|embre|iembre)?)?|setembro|settembre|o[ck]t(?:ober|obre|ubre)?|outubro|ottobre|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|embro)?|dic(?:iembre|embre)?|d[ée]cembre';

/** Numbers that are certainly something else, by what they are written like. Each pattern is linear in the text. */
const DECOYS: readonly RegExp[] = [
  // Dates and times.
  /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/g,
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]m|uhr|h)?\b/gi,
  new RegExp(
    `\\b(?:\\d{1,2}(?:st|nd|rd|th|er|º)?\\.?\\s(?:de |of )?(?:${MONTHS})\\b\\.?(?:,?\\s(?:de )?\\d{4})?|(?:${MONTHS})\\b\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?)(?!\\d)`,
    'gi',
  ),
  // Money and percentages.
  /(?:[$€£¥]|\b(?:usd|eur|gbp|cad|aud|chf|rs|inr)\.?)\s?\d[\d., ]{0,12}\d?/gi,
  /\b\d[\d.,]{0,12}\s?(?:[$€£¥%]|(?:usd|eur|euros?|gbp|dollars?|pounds?|quid|bucks|chf|reais|cents?)\b)/gi,
  /\b\d{1,6}[.,]\d{2}\b(?!\d)/g,
  // IBAN.
  /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?\b/g,
  // Telephones: with a plus, in brackets, in groups, or said to be one.
  /\+\s?\d(?:[\s().-]{0,2}\d){6,14}/g,
  /\(\d{2,5}\)[\s.-]?\d{2,4}(?:[\s.-]?\d{2,5}){1,3}/g,
  /(?<![\d-])\d{3}[.\s-]\d{3}[.\s-]\d{4}(?![\d-])/g,
  /(?<![\d-])0\d(?:[\s.]\d{2}){4}(?!\d)/g,
  /(?<![\d-])0\d{2,4}[\s/-]\d{3,4}[\s-]?\d{2,5}(?!\d)/g,
  /\b(?:phone|tel(?:efon\w{0,6}|[ée]phone|[ée]fono|\.)?|mobile?|cell|call(?: me)?(?: (?:on|at))?|text me at|whats ?app|handy|fax|m[óo]vil|celular|contact(?: me)? (?:on|at)|rufnummer|reach me (?:on|at))\b[^\n\d+]{0,20}[+\d][\d\s().-]{5,18}/gi,
  // Things with their own numbers.
  /\b(?:invoice|bill|receipt|rechnungs?|facture|factura|fattura|fatura|factuur|quittung|re[çc]u|recibo|scontrino)[\s-]?(?:number|nummer|no\.?|nr\.?|n[°ºo.]{1,2}|#|id|num[ée]ro|n[úu]mero|de)*[\s:.#-]{0,4}(?:is |ist |est |es )?#?\s?[A-Z]{0,4}[-/]?\d[\dA-Z/-]{1,20}/gi,
  /\b(?:customer|client|account|kunden|konto|ticket|case|case id|claim|reference du ticket|vat|ust-?id|tax|siret|sku|item|article|artikel|part|model|mod[èe]le|modell?o|serial|imei|ean|isbn|upc|asin|dpci|product|produkt|produit|code|coupon|voucher|promo|gift ?card|flight|room|apt|apartment|apto|unit|suite|ste|flat|floor|building|bldg|lot|gate|door|house|p\.?o\.? ?box|box|postfach|gate ?code|pin|reservation|booking|policy|case number|chat|agent|employee|badge)[\s-]?(?:number|nummer|no\.?|nr\.?|n[°ºo.]{1,2}|id|code|num[ée]ro|n[úu]mero)?[\s:.-]{0,3}(?:is |ist |est |es )?#?\s?[A-Z]{0,4}-?\d[\dA-Z-]{0,20}\b/gi,
  // Post codes: named, British, Canadian, Dutch, American behind a state, German and French before a town.
  /\b(?:zip|zip ?code|post ?code|postal code|plz|postleitzahl|code postal|c\.?p\.?|c[óo]digo postal|cap|cep|postcode)\b[\s:.]{0,3}(?:is )?[A-Z0-9][A-Z0-9 -]{2,8}/gi,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/g,
  /\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/g,
  /\b\d{4}\s?[A-Z]{2}\b(?=,?\s+\p{Lu})/gu,
  /\b[A-Z]{2},?\s\d{5}(?:-\d{4})?\b/g,
  /\b(?:[A-Z]-)?\d{5}\s(?=\p{Lu}\p{Ll}{2,})/gu,
  // Streets.
  /\b\d{1,6}[A-Za-z]?,?\s(?:[NSEW]\.?\s)?(?:[\p{Lu}\d][\p{L}\d.'’-]{0,30}\s){0,4}(?:street|str\.?|st\.?|avenue|ave\.?|road|rd\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|court|ct\.?|way|place|pl\.?|square|terrace|close|crescent|parkway|pkwy|highway|hwy|circle|trail)\b/giu,
  /\b\d{1,5}\s?(?:bis|ter)?,?\s(?:rue|avenue|av\.|boulevard|bd|chemin|place|all[ée]e|impasse|route)\b/gi,
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|straat|laan|plein|calle|c\/|avda\.?|avenida|via|viale|piazza|corso|rua|travessa|ul\.|ulica|aleja|al\.|plac|gatan|vägen)\s(?:\p{L}[\p{L}.'’-]{0,30}\s){0,4}(?:n[°ºo.]\s?)?\d{1,5}[a-z]?\b/giu,
  // Amounts of something.
  /\b\d[\d.,]{0,6}\s?(?:x\b|×|ml|cl|l|g|gr|kg|mg|lbs?|oz|cm|mm|m|km|inch(?:es)?|in|ft|mah|gb|tb|mb|w|v|hz|k|hours?|hrs?|h|minutes?|mins?|days?|weeks?|months?|years?|yrs?|times|pieces?|pcs?|pairs?|people|items?|packs?|boxes|stunden|tage?n?|wochen?|monate?n?|jahre?n?|st[üu]ck|mal|heures?|jours?|semaines?|mois|ans?|fois|pi[èe]ces?|horas?|d[ií]as?|semanas?|meses|mes|a[ñn]os?|veces|piezas?|ore|giorni|settimane|mesi|anni|volte|pezzi|dias|vezes|pe[çc]as|uur|uren|dagen|dag|weken|week|maanden|jaar|keer|stuks?)\b/gi,
  /\b\d{2,4}\s?[x×]\s?\d{2,4}\b/gi,
  /\b(?:size|gr(?:ö|oe)sse|größe|taille|talla|taglia|tamanho|maat|rozmiar|storlek|サイズ|iphone|galaxy|pixel|ps|xbox|playstation|model)\s\d{1,4}\b/gi,
  // A year in a sentence.
  /(?<=\b(?:in|since|from|of|de|du|en|seit|vom|im|nel|del|em|desde|sinds|depuis|dal)\s)(?:19|20)\d{2}\b/gi,
];

/** Where addresses and links stand: digits inside them are nobody's order. */
export function findLinks(text: string): readonly Span[] {
  return [...spansOf(text, ADDRESS_PATTERN), ...spansOf(text, /\b(?:https?:\/\/|www\.)\S{1,500}/gi)];
}

/** Where numbers stand that are no order number, whatever else is said around them. */
export function findDecoys(text: string): readonly Span[] {
  return DECOYS.flatMap((pattern) => spansOf(text, pattern));
}
