export type FormField = 'message' | 'order' | 'tracking' | 'address' | 'topic' | 'other';

const YOUR =
  '(?:your |ihre?n? |deine |votre |vos |su |tu |il tuo |la tua |a sua |o seu |uw |je |twój |twoja |din |ditt |お客様の?)?';

// As form builders of shops write them, folded to lower case; longest spellings first where one starts another.
const LABELS: readonly (readonly [FormField, string])[] = [
  [
    'message',
    'message(?: body| details)?|body|comments?(?: or message)?|question|description|details|enquiry|inquiry|how can we help(?: you)?\\??|what can we help (?:you )?with\\??|nachricht|mitteilung|anliegen|frage|beschreibung|kommentar|commentaires?|demande|votre question|mensaje|consulta|comentarios?|pregunta|messaggio|domanda|richiesta|commento|mensagem|coment[áa]rio|d[úu]vida|bericht|vraag|opmerking(?:en)?|toelichting|meddelande|fråga|ärende|wiadomo[śs][ćc]|treść(?: wiadomości)?|pytanie|お?問い?合わ?せ内容|ご?質問(?:内容)?|内容|本文|メッセージ(?:本文)?',
  ],
  [
    'order',
    "(?:n[°ºo.]{1,2} (?:de |d['’])?|n[úu]mero (?:de |do |da |del )?|numero (?:dell?['’ ]?|d['’]|di )?|num[ée]ro (?:de )?|numer )?(?:order(?: ?(?:number|no\\.?|nr\\.?|id|#|name|reference|ref\\.?))?|purchase (?:order )?(?:number|no|id)|bestell(?:ung|ungsnummer| ?-?nummer| ?-?nr\\.?)|auftrags ?-?(?:nummer|nr\\.?)|(?:la )?commande|pedido|orden|ordine|encomenda|bestelnummer|bestelling|ordernummer|best[äa]llning(?:snummer)?|zam[óo]wieni[ea]|ご?注文番号|受注番号)",
  ],
  [
    'tracking',
    'tracking(?: ?(?:number|no\\.?|id|code))?|sendungs(?:verfolgungs)?nummer|num[ée]ro de suivi|n[úu]mero de seguimiento|(?:numero|codice) di (?:tracking|spedizione)|c[óo]digo de rastreio|track ?(?:&|and) ?trace(?:code)?|trackingnummer|numer (?:przesyłki|śledzenia)|spårningsnummer|kollinummer|追跡番号|お?問い?合わ?せ番号|伝票番号',
  ],
  [
    'address',
    'e-?mail(?:[ -]?(?:address|adresse|id|adres|adress))?|adresse (?:e-?mail|mail|électronique)|courriel|correo(?: electr[óo]nico)?|indirizzo e-?mail|endere[çc]o de e-?mail|adres e-?mail|e-?post(?:adress)?|mail|メール(?:アドレス)?',
  ],
  [
    'topic',
    'subject|topic|(?:contact )?reason(?: for (?:contact|contacting us|your (?:message|enquiry|inquiry)))?|category|grund (?:der|ihrer|deiner) (?:anfrage|nachricht|kontaktaufnahme)|motif de (?:la|votre) (?:demande|prise de contact)|motivo (?:de[l]? )?(?:contacto|consulta|contatto|contato|richiesta)|reden(?: van contact)?|orsak|powód(?: kontaktu)?|(?:お?問い?合わ?せ)?(?:種別|項目)|betreff|thema|grund|sujet|objet|motif|asunto|motivo|oggetto|assunto|onderwerp|ämne|temat|件名|題名',
  ],
  [
    'other',
    '(?:first|last|full|company|customer)? ?name|vorname|nachname|firma|nom(?: et prénom)?|pr[ée]nom|nombre(?: y apellidos?)?|apellidos?|nome|cognome|sobrenome|naam|voornaam|achternaam|namn|förnamn|efternamn|imię(?: i nazwisko)?|nazwisko|お?名前|氏名|フリガナ|会社名|phone(?: ?number)?|telephone|tel\\.?|mobile|telefon(?:nummer)?|handy|t[ée]l[ée]phone|tel[ée]fono|telefone|telefoon(?:nummer)?|numer telefonu|お?電話番号|country(?: code)?|land|pays|pa[íi]s|paese|store|shop|website|url|page(?: url)?|department|title|anrede|date|time|zip|postcode|city|ip(?: address)?|remote ip|user agent|powered by|form|submitted(?: on| at)?|order date|from|von',
  ],
];

const PATTERNS = LABELS.map(
  ([field, labels]) => [field, new RegExp(`^${YOUR}(?:${labels})\\s?\\*?$`, 'iu')] as const,
);

/** Which field a label names; `null` for any other words. */
export function fieldNamed(label: string): FormField | null {
  return PATTERNS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}
