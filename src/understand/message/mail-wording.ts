/**
 * What mail programs write above a mail they repeat, by language: from the programs' own texts (Outlook, Gmail, Apple
 * Mail, Thunderbird, Yahoo, GMX, Orange, Zimbra, Samsung, Zoho, Roundcube, Horde, Lotus Notes).
 */
interface MailWording {
  /** The verb of an announcement, "On ... Acme wrote:". */
  readonly wrote: string;
  /** "Original Message", between drawn rules. */
  readonly olderMail: string;
  readonly forwarded: string;
  readonly fromLabel: string;
  /** Labels that tell when a mail was sent; some programs begin with them. */
  readonly sentLabel: string;
  readonly otherLabel: string;
}

const WROTE = [
  'wrote|writes|schrieb|schreibt|geschrieben|a écrit|ha escrito|escribió|ha scritto|scrisse|scrive|escreveu|escreve',
  'schreef|geschreven|napisał(?:a|\\(-?a\\))?|pisze|napsal(?:a|\\(a\\))?|napísal(?:a|\\(a\\))?|napisao|napisala|skrev|skriver',
  'kirjoitti|пишет|написал(?:а|\\(а\\))?|пише|написав|a scris|írta|yazdı|yazmış|följande|følgende',
].join('|');

const OLDER_MAIL = [
  'original message|original appointment|reply message|original e-?mail|previous message',
  'ursprüngliche (?:nachricht|mail|e-?mail)|original ?-?nachricht|antwort nachricht|originalmail',
  "message d['’]origine|message original|mail original|courriel original|message initial",
  'mensaje original|correo original|messaggio originale|messaggio di origine|mensagem original',
  'oorspronkelijke? (?:bericht|e-?mail)|origine(?:el|le) bericht',
  'ursprungligt meddelande|originalmeddelande|ursprungligt mejl|oprindelig meddelelse|opprinnelig melding|original meddelelse|alkuperäinen viesti',
  'oryginalna wiadomość|wiadomość oryginalna|wiadomość pierwotna|původní zpráva|původní e-mail|pôvodná správa',
  'eredeti üzenet|mesaj original|[oO]rijinal (?:ileti|mesaj)|исходное сообщение|оригинальное сообщение|оригінальне повідомлення',
  '元のメッセージ|元のメール|オリジナルメッセージ|원본 메시지|原始邮件|原始郵件|原始信件',
].join('|');

const FORWARDED = [
  'forwarded (?:message|e?-?mail)(?: from .{1,60})?|begin forwarded message|forwarded by .{1,60}|fwd message',
  'weitergeleitete (?:nachricht|mail|e-?mail)|anfang der weitergeleiteten (?:nachricht|e-?mail)',
  'message transféré|message transmis|message réexpédié|courriel transféré|e-?mail transféré|début du (?:message|courriel) (?:réexpédié|transféré)',
  '(?:mensaje|correo) reenviado|(?:inicio|comienzo) del (?:mensaje|correo) reenviado',
  'messaggio inoltrato|e-?mail inoltrata|inizio (?:del )?messaggio inoltrato',
  '(?:mensagem|e-?mail) (?:re)?encaminhad[ao]|início da mensagem (?:re)?encaminhada',
  'doorgestuurde? (?:bericht|e-?mail)|begin (?:van )?(?:het )?doorgestuurd bericht',
  'vidarebefordrat (?:meddelande|mejl|brev|e-post)|(?:början på|startar) vidarebefordrat (?:meddelande|mejl|brev)|videresendt (?:meddelelse|melding|besked|e-?mail)|(?:start på|begynnelse på) videresendt (?:meddelelse|melding|besked)',
  '(?:edelleen)?(?:lähetetty|välitetty) viesti|välitetty viesti alkaa|(?:alkaa )?edelleenlähetetty viesti',
  '(?:przekazana|przekazywana|przesłana) wiadomość|wiadomość (?:przekazana|przesłana) dalej|wiadomość przekazana|początek przek(?:azywanej|azanej) wiadomości',
  'přeposlaná zpráva|preposlaná správa|továbbított (?:üzenet|levél)|mesaj redirecționat|începe(?:re)? mesajul(?:ui)? redirecționat|început mesaj redirecționat',
  '(?:İ|i)leti(?:len|lmiş) (?:ileti|mesaj)|yönlendirilen (?:ileti|mesaj)|započni proslijeđenu poruku|proslijeđena poruka',
  '(?:пересланное|пересылаемое) (?:сообщение|письмо)|переслане повідомлення|転送された?メッセージ|転送メッセージ|転送メール|전달된 메시지|转发的邮件|轉寄郵件',
].join('|');

const FROM_LABEL =
  'from|von|absender|de|expéditeur|expeditorul|remitente|remetente|da|mittente|van|afzender|från|avsändare|fra|lähettäjä|od|nadawca|feladó|de la|kimden|gönderen|от|від|šalje|差出人|送信者|送信元|发件人|寄件者|보낸 사람';
const SENT_LABEL =
  'sent|date|gesendet|datum|envoyé(?: le)?|date|enviado(?: el| em)?|enviada(?: em)?|fecha|data|inviato|verzonden|skickat|sendt|dato|lähetetty|päivämäärä|pvm|wysłan[oe]|odesláno|odoslané|dátum|küldve|elküldve|trimis|dată|gönderilen|gönderme tarihi|tarih|отправлено|дата|надіслано|poslano|送信日時|日付|日時|发送时间|日期|寄件日期|보낸 날짜';
const OTHER_LABEL =
  'to|cc|bcc|subject|reply-to|importance|an|betreff|antwort an|kopie|à|a|pour|objet|sujet|copie à|para|asunto|assunto|oggetto|aan|onderwerp|till|ämne|kopia|til|emne|kopi|vastaanottaja|aihe|kopio|do|dw|temat|komu|pre|předmět|predmet|címzett|tárgy|către|destinatarul|subiect(?:ul)?|kime|konu|bilgi|кому|тема|копия|копія|prima|za|destinataire|destinatario|宛先|件名|收件人|抄送|主题|收件者|主旨|받는 사람|제목';

/** See `MailWording`; each value is the inside of a pattern. */
export const MAIL_WORDING: MailWording = {
  wrote: WROTE,
  olderMail: OLDER_MAIL,
  forwarded: FORWARDED,
  fromLabel: FROM_LABEL,
  sentLabel: SENT_LABEL,
  otherLabel: OTHER_LABEL,
};
