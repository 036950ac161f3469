/** What stands around an order's number, in the ten languages we read. All patterns are for lower-case text. */

/** Words for an order; Polish and Swedish bend them. */
const ORDER_WORD = [
  'orders?|ord\\.?|purchases?|po',
  'bestell(?:ung(?:en)?|ungs)?|auftr[aä]g(?:s|es)?|order',
  'commandes?|cde|cmd|pedidos?|[oó]rden(?:es)?|compra|ordin[ei]|acquisto|encomendas?',
  'bestelling(?:en)?|bestel|zam[oó]wie[nń](?:ie|ia|iu|iem|iami|iach)?|best[aä]llning(?:en|ar|s)?|ordern',
  'ご?注文|オーダー',
].join('|');

const NUMBER_WORD =
  '(?:\\s?-?\\s?(?:n(?:um(?:ber|mer|[ée]ro|[úu]mero|ero|er)?|[úu]m|r|[rº°.]|o|b|umbers)?\\.?[º°]?|[#№]|id|ref(?:erence|erencia|[ée]rence|\\.)?|code|confirmation|name|番号|no)){0,3}';

const SAYS =
  "is|was|were|is the|ist|ist die|lautet|est|est le|est la|es|es el|[eèé]|[èe] il|[ée] o|[ée] a|są|to|jest|[äa]r|は|が|:|：|=|-|–|\\(|（|\"|'|“|„|«|with|from|under|num|del|dell['’]|de|do|of|d['’]";

/** "order number is 1001", "Bestellung Nr. 1001", "commande n° 1001", "注文番号：1001": right before the number. */
export const NAMED_BEFORE = new RegExp(
  `(?:^|[^\\p{L}]|[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}])(?:${ORDER_WORD})${NUMBER_WORD}\\s?(?:${SAYS})?(?:\\s?(?:the|number|no\\.?|nr\\.?|n\\.?[°ºo]\\.?|num|numero|num[ée]ro|n[úu]mero|nummer|numer|numerze|番号|[:：#№(（=-])){0,3}\\s{0,2}$`,
  'u',
);

/** "numéro de commande", "número do pedido": the number's word first. */
export const NUMBERED_BEFORE =
  /(?:number|nummer|num[ée]ro|n[úu]mero|numero|numer|reference|referencia|r[ée]f[ée]rence|n[°º]|n\.[°º]|no\.|nr\.?|ref\.?|番号)\s?(?:is|ist|est|es|[eèé]|to|[äa]r|は|:|：)?\s?#?\s?$/u;

/** "1001 is my order", "1001の注文". */
export const NAMED_AFTER = new RegExp(
  `^\\s?(?:,|is|ist|est|es|[eèé]|to|[äa]r|の|\\(|-)?\\s?(?:the|my|our|meine|die|ma|la|mi|il|mio|a|minha|mijn|moje|min)?\\s?(?:${ORDER_WORD})(?![\\p{L}--[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]])`,
  'v',
);

export const ASKED_FOR =
  /(?:where(?:'|’)?s?|where is|where are|wo ist|wo bleibt|o[uù] est|o[uù] en est|d[oó]nde est[aá]|dov['’ ]?[eè]|onde est[aá]|waar is|waar blijft|gdzie jest|var [äa]r|status of|status von|track|update on|about|regarding|re:?|bez[uü]glich|concernant)\s?#?\s?$/u;

/** Another order of a list: "1001 and 1002", "1001, 1002". */
export const LISTED_BEFORE = /\d\s?(?:,|and|&|und|et|y|e|en|i|och|と|、|\/|or)\s?#?\s?$/u;

/** "order1001", typed without the space. */
export const GLUED_WORD =
  /^(?:orders?|purchase|bestellung|commande|pedido|ordine|bestelling|best[aä]llning)(?=\d{3})/i;

/** Prefixes with which shops number orders and hardly anything else. */
export const ORDER_PREFIX = /^(?:SO|ORD|ORDER|EN|WEB|SHOP)-?\d/;

/** Prefixes of other things: invoices, standards, telephones, products; and the times of day. */
export const OTHER_PREFIX =
  /^(?:INV|RE|RG|RMA|CASE|TKT|COVID|ISO|DIN|MP|PS|HTTP|UTF|SKU|ASIN|VAT|B0|Q|PM|AM|USB|IP|RTX|GTX|A\d$|FV|FA|FT|FAC|CN)-?\d/;

/** A number in the European Union's and Switzerland's forms of a VAT id. */
export const VAT_ID =
  /^(?:ATU\d{8}|BE[01]\d{9}|CHE\d{9}|(?:DE|EE|EL|PT)\d{9}|(?:DK|FI|HU|LU|MT|SI)\d{8}|ES\d{8}[A-Z]|ES[A-Z]\d{7}[A-Z\d]|FR\d{11}|GB\d{9}(?:\d{3})?|IT\d{11}|NL\d{9}B\d{2}|PL\d{10}|SE\d{12})$/;

/** Right before a number: it belongs to something else. */
export const OTHER_BEFORE =
  /(?:invoice|bill|receipt|rechnungs?|facture|factura|fattura|fatura|factuur|fakturan?|faktur[aęy]|paragon|kvitto|領収書|請求書|part|model|sku|article|artikel|item|serial|customer|client[ea]?|klant|kunden?|klienta|kund|お客様|account|konto|cuenta|compte|conto|conta|rekening|ticket|case|code|coupon|voucher|discount|promo|flight|vat|room|size|tracking|sendungs|paket|suivi|seguimiento|rastreio|追跡|伝票|問い合わせ|zip|post|postal|postcode|plz|nip|regon|siret|tax|steuer|passport|licen[cs]e|polic[ey]|fax|mobil|m[óo]vil|celular|cellulare|komórki|phone|mobile|tel|telefon[eo]?|t[ée]l[ée]phone|電話|member(?:ship)?|loyalty|extension|ext|kod|郵便)(?:[\s-]?(?:number|nummer|numer|no\.?|nr\.?|#|id|is|ist|est|es|jest|[äa]r|は|:|：|n[°ºo]\.?|num[ée]ro|n[úu]mero|numero|番号|コード))*\s?$/u;

export const HASH_OF_OTHER =
  /(?:apt|apartment|unit|suite|ste|flat|room|lot|box|invoice|bill|receipt|ticket|case|claim|tracking|phone|model|part|sku|item|rechnung|facture|factura|fattura|fatura|factuur|faktura|store|agent|reservation|account|customer|mario|vote|number one|we.?re|you.?re)\.?\s?(?:no\.?|number|nr\.?)?\s?$/;

export const AMOUNT_AFTER =
  /^\s?(?:[$€£%¥]|euros?|eur|usd|dollars?|pounds?|gbp|z[łl]|pln|kr|sek|円|items?|pieces?|times|days?|weeks?|jours?|tage?|d[ií]as?|dni|dagar|dagen|日|個|点|pcs)(?!\p{L})/u;

/** What people write beside the number when they only answer with it. */
export const ANSWER_FILLER =
  /(?<!\p{L})(?:hi|hello|hey|hallo|bonjour|hola|ciao|ol[áa]|hej|cze[śs][ćc]|sorry|it['’]?s|it is|is|that['’]?s|that is|this is|here|here you go|you go|i mean|the|number|my|thanks?|thank you|thx|ok|okay|yes|sure|please|ja|das ist|ist|ich meine|meine|nummer|danke|bitte|oui|c['’]est|le|la|voici|num[ée]ro|merci|s[íi]|es|el|n[úu]mero|gracias|ecco|[èe]|il|numero|grazie|sim|[ée]|o|obrigad[oa]|dit|het|de|bedankt|dank je|dank u|tak|to|numer|dzi[ęe]kuj[ęe]|det|[äa]r|numret|tack)(?!\p{L})|です|はい|番号|は|よろしくお願いします/giu;
