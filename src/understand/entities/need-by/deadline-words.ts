import { endsWith, loose, word } from './words.ts';

/** Words right before or behind a day that say whether it is one of need, and which day is the last that serves. */

const DETERMINERS =
  '(?:this |coming |this coming |next |the |diesen |diesem |dem |den |kommenden |nächsten |nächster |dieser |ce |cette |este |esta |el |el próximo |próximo |próxima |questo |questa |il |la |lo |le |deze |dit |komende |aanstaande |de |het |ten |tę |przyszły |nästa |nu på |på |o |a |no |na |dia |día |giorno )?';

/** The day itself serves no more. Dutch "voor" may also mean "by": who reads it as "before" is early, and not late. */
export const BEFORE = endsWith(
  [
    '(?<!or )before|ahead of|prior to|earlier than',
    'vor(?: dem| der)?|noch vor(?: dem)?|rechtzeitig vor(?: dem)?',
    "avant(?: le| la| l['’])?|la veille d[eu](?: l[ea])?",
    'antes del?(?: día)?|antes de(?: el| la| este| esta)?|antes que el',
    "prima d(?:i|el|ella|ell['’])|avanti(?: il)?",
    'antes d[eoa](?: dia)?|antes dest[ea]|antes de est[ea]',
    'voor(?: de| het)?|vóór(?: de| het)?',
    'przed',
    'innan|före',
  ],
  DETERMINERS,
);

/** The day itself serves; enough without any other word. */
export const BY = endsWith(
  [
    'by|on or before|by or before|before or on|(?:no|not) later than|not? after',
    'at the latest(?: by| on)?|latest(?: by| on)?|(?:in|on) time for|due by',
    'bis(?: zum| spätestens| am| einschließlich)?|bis spätestens(?: zum| am)?',
    'spätestens(?: bis)?(?: zum| am)?|rechtzeitig (?:zu|zum|zur|für|am)(?: den)?',
    'pünktlich (?:zu|zum|zur|am)|nicht später als|bis inklusive',
    "d[’']ici(?: au| à| le| la)?|au plus tard(?: le| pour)?|jusqu[’']au|jusqu[’']à",
    'à temps pour(?: le| la)?|pas plus tard que(?: le)?|maximum(?: le)?|dernier délai(?: le)?',
    'a más tardar(?: el| para el)?|como muy tarde(?: el| para el)?|como máximo(?: el| para el)?',
    'como tarde(?: el)?|de aquí al|de aquí a|máximo(?: el)?|no más tarde del?|hasta el|a tiempo para(?: el| la)?',
    'entro(?: e non oltre)?(?: il| la| le|)|al più tardi(?: il)?|al massimo(?: il| per)?',
    'non oltre(?: il)?|massimo(?: il)?|in tempo per(?: il| la)?|fino a|fino al',
    '(?:daqui )?até(?: (?:ao|à|a|o|dia|o dia|ao dia|a próxima|à próxima|est[ea]|no máximo))?',
    '(?:o|ao|a) mais tardar(?: até)?(?: n[oa]| dia)?|no máximo(?: até)?(?: n[oa]| dia)?',
    'o mais tarde(?: n[oa])?|a tempo d[oae]|a tempo para(?: o| a)?',
    'uiterlijk(?: op)?|tegen|tot(?: en met)?|t/m|op tijd voor|ten laatste(?: op)?|niet later dan',
    "op z['’]n laatst(?: op)?|op zijn laatst(?: op)?",
    'do|najpóźniej(?: do| w| we)?|do dnia|na czas przed',
    'senast(?: på| den)?|till(?: och med)?|i tid till',
  ],
  DETERMINERS,
);

/** Right behind the day. */
export const DEADLINE_AFTER =
  /^\s?(?:at the (?:very )?latest|latest|the latest|or (?:before|earlier|sooner)|spätestens|allerspätestens|oder früher|au plus tard|dernier délai|maximum|max|a más tardar|como muy tarde|como máximo|como tarde|a lo más tardar|máximo|al più tardi|al massimo|massimo|(?:o|ao) mais tardar|no máximo|sem falta|sin falta|senza falta|sans faute|op (?:z['’]n|zijn) laatst|uiterlijk|ten laatste|najpóźniej|senast|までに?|まで|前に|以内|に間に合|には(?:必要|欲しい|ほしい))/iu;
/** "金曜日の前に". */
export const BEFORE_BEHIND = /^\s?(?:より前|の?前日?(?:に|まで))/u;

/** "Not before Friday" asks for the opposite. */
export const NOT_BEFORE = endsWith(
  [
    "(?:not|never|nothing|don[’']?t \\p{L}+(?: \\p{L}+)?|do not \\p{L}+(?: \\p{L}+)?) (?:before|until|till)",
    'nicht vor(?: dem)?|erst (?:nach|ab)(?: dem)?',
    'pas (?:\\p{L}+ )?avant(?: le| la)?',
    'no(?: \\p{L}+)? antes del?|no(?: \\p{L}+)? hasta el',
    'non(?: \\p{L}+)? prima d(?:i|el|ella)',
    'não(?: \\p{L}+)? antes d[eoa]',
    'niet v(?:oo|óó)r(?: de)?|niet eerder dan|pas (?:na|vanaf)',
    'nie przed|inte före|inte innan',
  ],
  DETERMINERS,
);

/** Until then something lasts: with an absence it says when somebody is back. */
export const UNTIL = endsWith(
  [
    "until|till|til|bis(?: zum| einschließlich)?|jusqu[’'](?:au|à)(?: le)?|hasta(?: el)?|fino a",
    'fino al|até(?: ao| à| dia)?|tot(?: en met)?|t/m',
  ],
  DETERMINERS,
);

/** From then on, or of that day. */
export const SINCE = endsWith(
  [
    'since|ever since|as of|seit|depuis(?: le)?|dès(?: le)?|desde(?: el| o| a)?|sinds|od|sedan',
    'após(?: o| a)?',
  ],
  DETERMINERS,
);
export const AFTER = endsWith(
  [
    'after|past|beyond|later than|nach(?: dem)?|après(?: le)?|passé(?: le)?|después del?|tras(?: el)?',
    'pasado el|dopo(?: il)?|oltre(?: il)?|depois d[eoa]|passado(?: o)?|po|efter',
  ],
  DETERMINERS,
);
export const FROM = endsWith(
  ['from|starting|as from|dated|vom|ab|à partir d[eu]|a partir del?|dal|a partir d[eoa]|vanaf|från'],
  DETERMINERS,
);
const ORDERS = loose([
  'order|parcel|package|delivery|e-?mail|message|letter|purchase|chat|call',
  'bestellung|lieferung|paket|sendung|mail|nachricht|kauf|rechnung',
  'commande|colis|livraison|envoi|mail|message|achat|facture',
  'pedido|paquete|envío|entrega|correo|mensaje|compra|factura',
  'ordine|pacco|spedizione|consegna|mail|messaggio|acquisto|fattura',
  'encomenda|mensagem|fatura',
  'bestelling|pakket|levering|bericht|aankoop|factuur',
]);
export const ORDER = new RegExp(ORDERS, 'iu');
/** "Mi pedido del jueves", "my message of Friday": which one is meant. */
export const ORDER_OF = new RegExp(
  `${ORDERS}s?\\s(?:\\p{L}+\\s)?(?:of|from|von|vom|d[eu]|del|di|da|do|van)\\s(?:el |la |le |lo |o |a |de )?$`,
  'iu',
);
/** "For a gala on Saturday", "pour un bal samedi": whatever it is, it is what somebody waits for it for. */
export const PURPOSE = new RegExp(
  `(?<!\\p{L})(?:for|für|pour|para|per|voor)\\s(?:an?|the|my|our|his|her|their|this|einen?|eine[rsm]?|den|die|das|meine?n?|unsere?n?|une?|la|le|les|l[’']|mon|ma|mes|notre|una?|el|los|mi|su|nuestr[oa]|uno|lo|il|i|gli|mi[oa]|nostr[oa]|uma?|o|a|os|as|minha|meu|noss[oa]|een|de|het|mijn|ons|onze)\\s?(?!${loose(
    [
      'order|parcel|package|deliver|e-?mail|message|answer|reply|repl|call|refund|shipping|shipment',
      'update|info|next|wait|day|time|estimate|status|arrival|part|rest|product|second|first|last|same',
      'bestellung|lieferung|paket|sendung|antwort|nachricht|mail|zustellung|versand|rest|commande|colis',
      'livraison|réponse|envoi|suite|reste|pedido|paquete|envío|entrega|respuesta|correo|ordine|pacco',
      'spedizion|consegna|risposta|rimborso|encomenda|resposta|reembolso|bestelling|pakket|levering',
      'bezorg|antwoord|bericht|terugbetal',
    ],
  )})[\\p{L}’'-]+(?:\\s[\\p{L}’'-]+){0,4}\\s?$`,
  'iu',
);

/** Behind "after Friday": then it is of no use. */
export const TOO_LATE = new RegExp(
  word([
    "too late|no (?:use|good|point|longer|need)|useless|pointless|won[’']?t need|don[’']?t need",
    'do not need|not need|any ?more|for nothing',
    "(?:won[’']?t|will not|not) be (?:at|here|home|in|there)|(?:be|are|am) gone",
    'zu spät|nicht mehr|nichts mehr|nutzlos|sinnlos|überflüssig|umsonst',
    'trop tard|plus besoin|inutile|ne (?:me |nous )?(?:sert|servira) (?:plus|à rien)',
    "n[’']en (?:veux|ai) plus|ne (?:serai|serons|suis|sommes) plus",
    'demasiado tarde|tarde|ya no|no me (?:sirve|vale)|no estar(?:é|emos)|inútil',
    'troppo tardi|non (?:mi|ci) (?:serve|servirà)|inutile|non serve|è tardi|non (?:ci )?sar(?:ò|emo)',
    'tarde|já não|não (?:me |nos )?serve|não adianta|não est(?:ou|arei|amos|aremos)|inútil',
    'te laat|niet meer|(?:ben|zijn) (?:ik|we|wij) weg|niets meer|niks meer|zinloos|nutteloos',
  ]),
  'iu',
);

/** "I cannot wait past Friday". */
export const CANNOT_WAIT = /(?:can[’']?t|cannot|can not) wait(?! to)/iu;
/** "Un regalo de Reyes", "un cadeau de Noël". */
export const GIFT_OF =
  /(?<!\p{L})(?:regal[oi]s?|cadeaux?|presentes?|prendas?)\s(?:d[eai]|do|del|della)\s?(?:el |la |le |los )?$/iu;

/** Enough only beside an occasion, or a need in another part of the sentence: "for", "on", "is". */
export const DAY_BEFORE = endsWith(
  [
    'for|on|is|is on|in|until|till|within|within the next|this|next|which is|that is|coming|falls on',
    'für(?: den)?|am|zum|zu|ist(?: am)?|im|in|innerhalb von|binnen|diesen|nächsten|kommenden',
    "pour(?: le| la)?|le|ce|c[’']est(?: le)?|est(?: le)?|à|dans",
    'para(?: el| la)?|el|este|es(?: el)?|en|dentro de',
    'per(?: il| la)?|il|questo|questa|è(?: il)?|a|sarà(?: il)?|al|tra|fra',
    'para(?: o| a)?(?: dia)?|no(?: dia)?|na|dia|é(?: no| na)?(?: dia)?|em',
    'op|is(?: op)?|deze|dit|aanstaande|met|over',
    'na|w|we|jest(?: w)?|dnia|ten|za|w ciągu',
    'till|på|den|är(?: den| på)?|i|inom|om',
  ],
  '(?:this |next |the |my |diesen |le |el |il |den |de |dia |este |esta |questo |questa |deze |dit |ten |tę )?',
);

/** "I hope to have it for Friday": only where the word says what for, not when. */
export const FOR_DAY = endsWith(
  [
    'for|für(?: den)?|zu|zum|pour(?: le| la)?|para(?: el| la| o| a)?(?: dia)?|per(?: il| la)?|voor|na',
    'till|within(?: the next)?|in|innerhalb von|binnen|dans|sous|dentro de|en|tra|fra|em|no|za',
    'w ciągu|inom|om|this|on|until|till|am|le|el|il|op|w|we|på|diesen|ce|este|questo|deze|dit|met',
  ],
  '(?:the |this |dem |den |le |la |el |il |o |a |de |het |dit |deze )?',
);

/** An arrival is spoken of: "can it be here Thursday". */
export const ARRIVAL = new RegExp(
  [
    word([
      'arriv(?:e|es|ing)|com(?:e|es|ing)|(?:re)?deliver|rebook|delivered|here|get(?:ting)?|have|receive',
      'receiving|reach|ship|send|make it',
      'ankommen|ankommt|da|hier|hab(?:e)?|liefern|geliefert|kommen|kommt|bekommen|bekomme|erhalten',
      'zustellen|zugestellt|haben',
      "arriver|arrive|recevoir|livr(?:er|é|ée|ez)|l['’]avoir|avoir|là|récupérer|l['’]aurai|l['’]aurons",
      'les aurai',
      'aquí|estar|estará|estarán|llegar|llegue|llegarán?|recibir(?:lo|la|los|las)?',
      'entregar(?:me|lo|la|melo|mela)?|ten(?:er|dré|dremos)(?:lo|la|los|las)?|enviar(?:lo|la|me)?',
      'arrivare|arrivi|arriva|arrivano|arriver(?:à|anno)|qui|ricever(?:e|lo|la|li|le)',
      'consegnar(?:e|lo|la|melo|mela)|av(?:er|rò|remo)(?:e|lo|la|li|le)?|sar(?:à|anno)',
      'cá|aí|estar|estão|está|chegar|chegue|receber|recebê-l[oa]|entregar|entregue|ter|tê-l[oa]',
      'er|hier|komen|komt|bezorgd|bezorgen|geleverd|leveren|binnen|krijgen|hebben|heb ik|krijg ik',
      'ontvangen|aankomen',
    ]),
  ].join('|'),
  'iu',
);

/** What will be done: "wird es am Freitag geliefert?" */
export const WILL = new RegExp(
  word([
    'will|going to|wird|werden|wordt|worden|sera|seront|será|serán|serão|sarà|saranno|verrà|verranno|viene',
  ]),
  'iu',
);
/** "Saturday is our big day": something of their own lies on it. */
export const OWN_EVENT = new RegExp(
  `${word(['my|our|meine?[nmrs]?|unsere?[nmrs]?|mon|ma|notre|mi|nuestr[oa]|mi[oa]|nostr[oa]|minha|meu|noss[oa]|mijn|ons|onze'])}.*${word(['is|ist|est|es|è|é'])}|${word(['is|ist|est|es|è|é'])}.*${word(['my|our|meine?[nmrs]?|unsere?[nmrs]?|mon|ma|notre|mi|nuestr[oa]|mi[oa]|nostr[oa]|minha|meu|noss[oa]|mijn|ons|onze'])}`,
  'iu',
);
/** Beside it, right before the day or right behind it. */
export const IS_ON = /(?<!\p{L})(?:is|ist|est|es|è|é)\s(?:\p{L}{1,6}\s)?$/iu;
export const IS_BEHIND = /^\s(?:is|ist|c[’']est|est|es|è|c[’']è|é)(?!\p{L})/iu;

/** Somebody is not there: until then, or from then on. */
export const ABSENT = new RegExp(
  [
    word([
      'away|holidays?|vacation|abroad|out of (?:town|office|the country)|at work|off work',
      'absente?s?|vacances|déplacement|pas là|pas chez',
      'vacaciones|fuera|de viaje|ausente|vacanz[ae]|via|fuori|assente|férias|fora|ausente',
      'weg|vakantie|afwezig|niet thuis|(?:ich|wir)(?: \\p{L}+){0,3} nicht da|verreist|unterwegs',
      'abwesend|nicht zu hause',
    ]),
    loose(['urlaub|dienstreise|geschäftsreise|business trip|zakenreis']),
  ].join('|'),
  'iu',
);

/** Behind the day: "and I need the boxes by then". */
export const BY_THEN = new RegExp(
  word([
    "by then|in time for (?:that|it)|bis dahin|dann spätestens|d[’']ici là|avant cela|para entonces|antes de eso|entro allora|per allora|até lá|tegen die tijd|voor die tijd",
  ]),
  'iu',
);

/** "If it is not here on Friday, I do not want it." */
export const IF_NOT =
  /(?<!\p{L})(?:if|unless|wenn|falls|sollte|sofern|si|s['’]ils?|s['’]elles?|se|als|indien|mocht)(?!\p{L}).{0,60}?(?:(?<!\p{L})(?:not|isn|doesn|can|won|aren|don|hasn)?(?:n['’]?t|not)(?!\p{L})|(?<!\p{L})(?:nicht|pas|no|non|não|nao|niet|unless)(?!\p{L}))/iu;
