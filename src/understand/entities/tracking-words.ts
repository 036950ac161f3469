/** Words that make a number near them a parcel's, lower case, in the languages we read. */
export const PARCEL_WORDS = new RegExp(
  [
    '\\btrack(?:ing|ed|er|s)?\\b|\\btrackingn|\\btracken|\\btrace\\b|\\bparcels?\\b|\\bpackages?\\b|\\bshipment|waybill|\\bawb\\b|\\bconsignment|\\bbarcode',
    'sendung|paketn|\\bpaket|suivi\\b|\\bcolis\\b|seguimiento|\\bgu[ií]a\\b|\\benv[ií]o\\b|paquete|localizador|rastre|encomenda\\b',
    'spedizion|tracciam|\\bpacco\\b|lettera di vettura|zending|pakket|vrachtbrief|przesy[łl]k|paczk|list(?:u)? przewozow|[śs]ledzeni|numer nadania',
    'kollin|kolli-?id|\\bkolli\\b|sp[åa]rning|f[öo]rs[äa]ndelse|s[äa]ndning|追跡|伝票|送り状|お問い合わせ番号|荷物',
    '\\b(?:ups|usps|fedex|fed ex|dhl|dpd|gls|evri|hermes|yodel|royal mail|canada post|purolator|postnl|bpost|la poste|colissimo|chronopost|mondial relay|correos|seur|mrw|poste italiane|brt|bartolini|ctt|ontrac|lasership|amazon logistics|post ?nord|inpost|swiss post|australia post|auspost)\\b',
    '黒猫|クロネコ|ヤマト|佐川|ゆうパック|日本郵便',
  ].join('|'),
  'u',
);

/** "tracking number is": the label right before a number. */
export const TRACKING_LABEL = new RegExp(
  `(?:${[
    '\\btracking\\b|\\btracking ?(?:number|no\\.?|nr\\.?|id|code|#)|\\bconsignment (?:number|no\\.?)|waybill(?: (?:number|no\\.?))?|\\bawb\\b|\\btrack ?(?:&|and|en) ?trace(?:[ -]?code)?',
    'sendungs(?:verfolgungs)?(?:nummer|nr\\.?)|sendungs-?id|sendungscode|trackingnummer|tracking-?(?:nummer|nr\\.?|id|code)|paketnummer|frachtbrief(?:nummer)?',
    'suivi|num[ée]ro de colis|seguimiento|n[úu]mero de gu[ií]a|localizador|rastreio|rastreamento|rastreo|numero di (?:tracking|spedizione)|codice (?:di )?(?:tracking|spedizione|tracciamento)|lettera di vettura',
    'trackingcode|zendingsnummer|barcode|numer (?:przesy[łl]ki|paczki|nadania|[śs]ledzenia|listu przewozowego)|kollin(?:umme)?r|kolli-?id|sp[åa]rningsnummer|s[äa]ndningsnummer|paketnummer|追跡番号|伝票番号|送り状番号|お問い合わせ番号',
  ].join(
    '|',
  )})\\s?(?:number|nummer|num[ée]ro|n[úu]mero|numero|no\\.?|nr\\.?|n[°º]|id|code|link)?\\s?(?:(?:is|was|ist|lautet|est|es|[eèé]|to|[äa]r|は|に|jest|that is|i have is|i was given is)\\s?)?(?:the following\\s?)?[:：=#(-]{0,2}\\s{0,3}$`,
  'u',
);

/** Something else that has a long number, right before it. */
export const OTHER_NUMBER =
  /(?:\border|\bpurchase|bestell|commande|pedido|ordine|zam[óo]wieni|best[äa]llning|注文|invoice|rechnung|facture|factura|fattura|fatura|faktur|phone|\btel\b|\bcall\b|whatsapp|account|\biban\b|\bean\b|\bisbn\b|\bsku\b|customer|kundennummer|serial|\bimei\b)[^.!?\n]{0,18}$/u;
