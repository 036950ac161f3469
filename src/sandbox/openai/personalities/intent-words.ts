/**
 * What the sandbox's model takes for which intent; the first that fits is its reading, others are further requests.
 * Names are those of the contract; a schema with other names gets the first of its own.
 */
const INTENT_WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'thanks',
    /^\W*(thank(s| you)|danke|merci|gracias|grazie|obrigad|bedankt|dzięku|dzieku|tack|kiitos)[^?]{0,60}$/iu,
  ],
  [
    'delivered_not_received',
    /(says|marked|shows|as) (it was |as )?delivered|zugestellt.*nicht|livré.*(rien|pas)|entregado.*no|dostarczon.*nie|levererad.*inte/iu,
  ],
  [
    'address_change',
    /(change|wrong|new|update)[^.?!]{0,20}address|adresse ?änder|changer.*adresse|cambiar.*direcci|zmieni.*adres|ändra.*adress/iu,
  ],
  ['cancel_order', /\bcancel|stornier|annul|cancelar|anulow|avbeställ|peruuta/iu],
  [
    'refund_status',
    /where[^.?!]{0,20}refund|refund[^.?!]{0,20}(status|yet|arrive)|wann.*erstattung|où.*remboursement/iu,
  ],
  ['refund_request', /\brefund|money back|erstatt|rembours|reembols|zwrot pieni|återbetal/iu],
  ['return_start', /\breturn (it|this|them|my|the)|send (it|them) back|zurückschicken|renvoyer|devolver/iu],
  ['damaged', /damaged|broken|smashed|beschädigt|kaputt|cassé|dañado|uszkodz|trasig/iu],
  [
    'wrong_or_missing_item',
    /wrong (item|size|colou?r)|missing (item|from)|falsche[rs]? artikel|fehlt|mauvais article/iu,
  ],
  [
    'human_request',
    /(speak|talk) (to|with) (a |an |some)|(human|real) (person|agent|being)|\b(a|an) (human|person|agent)\b|echten menschen|un humain|una persona/iu,
  ],
  ['complaint', /unacceptable|disgrace|worst|never again|unverschämt|inadmissible|inaceptable|skandal/iu],
  [
    'not_shipped_yet',
    /not (been )?shipped|still (processing|unfulfilled)|noch nicht versandt|pas encore expédié|no .*enviado/iu,
  ],
  [
    'tracking_not_updating',
    /tracking[^.?!]{0,40}(not|stuck|same|no update)|sendungsverfolgung.*(nicht|seit)|suivi.*(bloqué|pas)/iu,
  ],
  ['delayed', /\blate\b|delayed|overdue|verspät|en retard|retras|spóźni|försenad/iu],
  [
    'delivery_eta',
    /when (will|does|is|can)|arrive by|wann (kommt|wird)|quand|cuándo|kiedy|när kommer|milloin/iu,
  ],
  [
    'order_status',
    /where|status|wo (ist|bleibt)|où|dónde|dove|onde|waar|gdzie|\bvar är|missä|nerede|どこ|哪里/iu,
  ],
];

/** Words that say what it is about and not what is wanted: good enough when nothing else is said. */
const ABOUT_AN_ORDER =
  /order|bestellung|commande|pedido|ordine|zamówieni|beställning|tilaus|sipariş|paket|parcel|package/iu;

/** Intents of `text`, what is asked first before what is asked later; empty when none of the words occur. */
export function intentsIn(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.?!])\s+/u);
  const found = [...sentences, text].flatMap((part) =>
    INTENT_WORDS.filter(([, words]) => words.test(part)).map(([intent]) => intent),
  );
  // Thanks are only meant when nothing is asked beside them.
  const asked = [...new Set(found)].filter((intent, _, all) => intent !== 'thanks' || all.length === 1);
  if (asked.length > 0) return asked;
  return ABOUT_AN_ORDER.test(text) ? ['order_status'] : [];
}
