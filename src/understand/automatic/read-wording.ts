import type { AutomaticMail } from '../../ticket/understanding.ts';

const ANSWER_MARKS =
  '^\\s*(?:(?:re|fwd?|fw|aw|wg|sv|vs|tr|rv|res|antw|rif|odp|ynt)\\s*[:：]\\s*){0,4}\\[?\\s*';

/**
 * How subjects of vacation and auto-reply mails begin. Only from the beginning, and with a colon or an end where the words
 * are also everyday ones ("Abwesend - bitte beim Nachbarn abgeben" is a customer).
 */
const AUTO_REPLY = new RegExp(
  `${ANSWER_MARKS}(?:${[
    'auto(?:matic|mated)?[- ]?(?:reply|response|answer|responder|acknowledge?ment)|auto[- ]?(?:reply|response)|auto\\s?:',
    'out[- ]of[- ](?:the[- ])?office(?=\\s*(?:$|[:\\-–(\\[!.]|re\\b|auto|reply|until|from|notif|message|response|alert|till|\\d))|ooo\\s?[:\\-]|ooto\\b',
    "i(?:'m|’m| am) (?:currently |now )?(?:out of (?:the )?office|away from (?:my|the) (?:desk|office)|on (?:vacation|leave|holiday)(?=\\s*(?:$|until|from|till|[:.!-])))",
    'away from (?:the |my )?(?:office|desk|mail|email)|(?:vacation|holiday|absence)[- ](?:auto[- ]?)?(?:reply|response|notice|message|responder|alert)|away until|on (?:annual|maternity|parental|paternity|sick) leave|currently out of office',
    'automatische? (?:antwort|antwoord|reactie|e-?mail-?antwort)|abwesenheits(?:notiz|assistent|nachricht|meldung|agent|benachrichtigung)|abwesend\\s?:|abwesenheit\\s?(?::|$|vom|bis|von)|automatisch (?:gegenereerd )?(?:antwoord|bericht)|afwezigheids(?:bericht|assistent|melding)|afwezig(?:heid)?\\s?(?::|$)|niet aanwezig\\s?:',
    "r[ée]ponse automatique|message automatique|absence du bureau|absent(?:e|\\(e\\))? du bureau|message d['’ ]absence|absence\\s?:|notification d['’]absence",
    'respuesta autom[áa]tica|contestaci[óo]n autom[áa]tica|mensaje autom[áa]tico|fuera de (?:la )?oficina|ausente de la oficina',
    "risposta automatica|messaggio automatico|fuori (?:sede|ufficio)(?=\\s*(?:$|[:\\-–(]|fino|dal))|assenza dall['’]ufficio",
    'resposta autom[áa]tica|mensagem autom[áa]tica|fora d[oe] escrit[óo]rio|aus[êe]ncia tempor[áa]ria|ausente do escrit[óo]rio',
    'auto(?:matisk(?:t)?)? ?svar|automatiskt? svar|fr[åa]nvaro(?:meddelande)?|frav[æa]rs?(?:melding|besked)?|ikke til ?stede|ute (?:av|fra) kontoret|automaattinen vastaus|poissaolo\\w*|poissa\\s?:',
    'automatyczna odpowied[źz]|odpowied[źz] automatyczna|autoodpowied[źz]|poza biurem|nieobecno[śs][ćc]|automatick[áa] odpov[ěe][ďd]|mimo kancel[áa][řr]|nep[řr][íi]tomnost|automatikus v[áa]lasz|h[áa]zon k[íi]v[üu]l|r[ăa]spuns automat|[îi]n afara biroului',
    'otomatik (?:yan[ıi]t|cevap)|ofis d[ıi][şs][ıi]nda|автоматическ\\S+ ответ|автоответ\\S*|вне офиса|автоматична відповідь|αυτόματη απάντηση|εκτός γραφείου|автоматичен отговор|automatski odgovor',
    '自動応答|自動返信|自動回覆|自动答复|自动回复|不在通知|不在のお知らせ|자동\\s?(?:응답|회신)|부재중\\s?(?:[:：]|자동|알림)|رد تلقائي|الرد التلقائي|תשובה אוטומטית|מענה אוטומטי',
  ].join('|')})`,
  'iu',
);

/**
 * Subjects of delivery reports, whole or with their colon. Bare words are not enough: "Delivery failed",
 * "Returned to sender", "Unzustellbar!" are what customers write about parcels.
 */
const BOUNCE = new RegExp(
  `^\\s*(?:re\\s?:\\s*)?\\[?(?:${[
    'undelivered mail returned to sender|delivery status notification|delivery notification\\s?: delivery has|delivery failure\\s?(?:$|\\()|delivery report\\s*$|delivery unsuccessful\\s?:|non[- ]?delivery (?:report|notification|notice)|nondeliverable mail',
    'returned mail\\s?:\\s|(?:notice\\s?:\\s)?mail delivery (?:failed|failure|status|system|error|subsystem)\\s*(?:$|\\.|:|- returning|: returning|\\()|mail (?:system )?error\\s?-|mail transaction failed|mail could not be delivered|mail not delivered',
    'failure notice\\s*(?:$|:)|failure delivery\\s*$|undeliverable\\s?(?::|mail\\b|message\\b)|undelivered (?:message|mail)\\b|undeliver(?:ed|able) e-?mail|message (?:delivery (?:has )?(?:failed|failure)|not delivered|undeliverable|could not be delivered)|your message (?:could not|couldn.t|cannot) be delivered|your message to .{1,80} (?:couldn|could not|was not)|email (?:delivery failure|bounce)|e-?mail bounce notification',
    'delayed mail\\b|(?:warning|notice)\\s?:\\s?(?:message .{0,60}delayed|could not send|mail .{0,40}delayed)|message delayed\\b|there was an error sending your mail|postmaster notify|mail system error|\\[postmaster\\]|abuse report\\s*$|complaint about message from|email feedback report|fbl report|spam report for',
    '(?:unzustellbar|onbestelbaar|non remis|non recapitabile|no se puede entregar|não entregue|nao entregue|nedoručitelné|nedorucitelne|kan ikke leveres|ej levererat|nie dostarczono|niedostarczalne|kézbesíthetetlen|teslim edilemedi|не удалось доставить|недоставлено)\\s?:\\s',
    'nachricht (?:konnte nicht zugestellt|nicht zustellbar)|rückläufer|недоставленное сообщение|ваше сообщение не доставлено|メール(?:が|を)?(?:配信|送信)(?:でき|エラー|不能)|配信不能|送信エラー|未送信|退信|系统退信',
  ].join('|')})`,
  'iu',
);

/** How the first lines of such mails read where no subject tells. A person may write this too: a sign, not a proof. */
const BODY_AUTO_REPLY =
  /\b(?:this is an? (?:automat(?:ed|ic)(?:ally generated)?|auto-?generated) (?:e-?mail|message|reply|response|notification)|automatically generated (?:e-?mail|message|reply)|(?:i am|i'm|i’m|i will be) (?:currently |now )?(?:out of (?:the )?office|away from (?:my|the) (?:desk|office)|on (?:annual |maternity |parental |sick )?leave|on vacation)\b|limited access to (?:my )?e-?mail|thank you for (?:your (?:e-?mail|message)|contacting us)[^.!?\n]{0,60}\b(?:out of (?:the )?office|will (?:get back|respond|reply) (?:to you )?(?:within|as soon)|we have received)|ich bin (?:derzeit |zurzeit |aktuell |momentan |bis )[^.!?\n]{0,50}(?:nicht im (?:büro|haus)|außer haus|abwesend|im urlaub|nicht erreichbar)|diese (?:e-?mail|nachricht) wurde automatisch (?:generiert|erstellt|erzeugt)|je suis (?:actuellement )?(?:absente?|en congés?)[^.!?\n]{0,40}(?:jusqu|bureau|du \d)|ceci est un (?:message|courriel|e-?mail) automatique|estoy fuera de la oficina|este es un (?:mensaje|correo) automático|sono (?:attualmente )?fuori (?:sede|ufficio)|questo è un messaggio automatico|estou (?:fora do escritório|de férias)|esta é uma mensagem automática|ik ben (?:momenteel )?(?:afwezig|niet aanwezig|met vakantie)|dit is een automatisch (?:bericht|gegenereerd)|(?:jestem|przebywam) (?:obecnie |aktualnie )?(?:poza biurem|na urlopie|nieobecn[ya])|(?:ta|niniejsza) wiadomość została wygenerowana automatycznie|(?:jag är|är) (?:just nu )?(?:ledig|på semester|inte på kontoret|tjänstledig)[^.!?\n]{0,40}(?:till|tillbaka|åter)|detta är ett (?:automatiskt|autogenererat) (?:meddelande|svar|mejl))|このメールは自動(?:送信|配信|返信)|自動(?:送信|配信)(?:メール|されて)|ただいま(?:休暇|不在)|休暇(?:中|を(?:取得|いただ))[^。\n]{0,20}(?:不在|返信)/iu;
const BODY_NOTIFICATION =
  /\b(?:(?:please )?do not (?:reply|respond) to this (?:e-?mail|message)|this (?:mailbox|inbox|e-?mail address) is not monitored|replies to this (?:e-?mail|message) (?:are not|will not)|bitte antworten sie nicht auf diese|(?:merci de )?ne pas répondre à ce|no responda a este|non rispondere a quest|não responda a est|niet (?:te )?(?:beantwoorden|reageren)[^.\n]{0,20}(?:dit|deze)|prosimy nie odpowiadać na t[ęe]|svara inte på det(?:ta|\s?här) (?:mejl|mail|meddelande))|(?:このメール|本メール)(?:に|へ)(?:は)?返信(?:しない|いただいても|できません)/iu;

/** What a subject and the first lines of a mail give away. */
export function readWording(subject: string, body: string): AutomaticMail | null {
  const line = subject.slice(0, 300);
  if (BOUNCE.test(line)) return { kind: 'bounce', certainty: 'hard', sign: 'subject of a delivery report' };
  if (AUTO_REPLY.test(line))
    return { kind: 'auto_reply', certainty: 'hard', sign: 'subject of an automatic reply' };
  const opening = body.slice(0, 600);
  if (BODY_AUTO_REPLY.test(opening))
    return { kind: 'auto_reply', certainty: 'soft', sign: 'wording of an automatic reply' };
  if (BODY_NOTIFICATION.test(body.slice(0, 4_000))) {
    return { kind: 'notification', certainty: 'soft', sign: 'asks not to be answered' };
  }
  return null;
}
