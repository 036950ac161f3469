const SUBJECT = [
  '(?:this|the (?:information|content)s? (?:contained )?(?:in|of) this) (?:e-?mail|message|communication|transmission)',
  '(?:diese|der inhalt dieser|die informationen in dieser) (?:e-?mail|nachricht|mail)',
  '(?:ce|le présent|cet|les informations contenues dans ce) (?:message|courriel|e-?mail|courrier)',
  '(?:este|esta|el presente|el contenido de este|a presente|o conteúdo d?esta?) (?:mensaje|mensagem|correo|e-?mail|comunicación)',
  '(?:questo|il presente|questa|la presente|le informazioni contenute in quest[oa]) (?:messaggio|e-?mail|comunicazione|mail)',
  '(?:dit|deze|de inhoud van (?:dit|deze)|de informatie in (?:dit|deze)) (?:bericht|e-?mail|mail)',
  '(?:niniejsz[ya]|ta|ten|treść t(?:ej|ego)|informacje zawarte w t(?:ej|ym)) (?:wiadomość|wiadomości|e-?mail\\p{L}*|korespondencj[ai])',
  '(?:detta|denna|innehållet i detta) (?:e-post\\p{L}*|meddelande\\p{L}*|mejl|mail)',
  '(?:この|本)(?:電子)?(?:メール|メッセージ)',
].join('|');
const CONFIDENTIAL =
  'confidential|privileged|intended (?:only|solely)|vertraulich|bestimmt|confidentiel|destiné|confidencia|destinad|dirigid|riservat|confidenzial|destinatari|vertrouwelijk|bestemd|poufn|przeznaczon|konfidentiel|avsett|sekretess|機密|秘密|宛先|名宛人|意図された';

const STARTS = [
  new RegExp(`^\\W{0,6}(?:${SUBJECT}).{0,200}(?:${CONFIDENTIAL})`, 'iu'),
  /^\W{0,6}(?:confidentiality (?:notice|note)|disclaimer|legal (?:notice|disclaimer)|important notice|privileged (?:and|&) confidential|aviso (?:legal|de confidencialida\p{L}*)|avis de confidentialité|avviso di riservatezza|vertraulichkeitshinweis|rechtlicher hinweis|klauzula poufności)(?:\W|$)/iu,
  /^\W{0,6}(?:please )?consider the environment|^\W{0,6}bitte (?:denken|prüfen) sie .{0,40}(?:umwelt|ausdruck|druck)|^\W{0,6}(?:pensez à l.environnement|avant d.imprimer|n.imprimez)|^\W{0,6}denk aan het milieu|^\W{0,6}(?:antes de imprimir|piense en el medio|pense no (?:meio )?ambiente)|^\W{0,6}(?:prima di stampare|pensa all.ambiente|rispetta l.ambiente)|^\W{0,6}(?:pomyśl o środowisku|zanim wydrukujesz)|^\W{0,6}tänk på miljön/iu,
  /^\W{0,6}(?:registered office|sitz der gesellschaft|siège social|sede legale|domicilio social|siedziba)\s?:/iu,
  /^\W{0,6}(?:amtsgericht|registergericht|handelsregister)\b.{0,60}\bhr[ab]?\b/iu,
  /^\W{0,6}(?:geschäftsführer(?:in|ung)?|ust-?id(?:nr)?\.?(?:-nr\.?)?|company (?:no|number|registration)\b.{0,20}|handelsregister|kvk(?:-nummer)?|org\.?nr|p\. ?iva|siret)\s?[:.]/iu,
  /^\W{0,6}(?:unsubscribe|abmelden|se désabonner|darse de baja|annulla iscrizione|cancelar inscrição|uitschrijven|wypisz się|avregistrera|配信停止)\W{0,6}(?:https?:\S*)?$/iu,
  /^\W{0,6}(?:this (?:e-?mail|message) (?:was|has been) (?:sent|submitted)|diese (?:e-?mail|nachricht) wurde|cet? (?:e-?mail|courriel|message) a été envoyé|este (?:mensaje|correo|e-?mail) (?:se ha enviado|ha sido enviado|fue enviado|foi enviado)|quest[ao] (?:e-?mail|messaggio) è stat[ao] inviat[ao]|dez?e e-?mail is verzonden|(?:ta wiadomość została wysłana|ten e-?mail został wysłany)|detta e-post\p{L}* skickades|このメールは).{0,60}(?:contact form|kontaktformular\p{L}*|formulaire|formulario|formulário|modulo di contatto|contactformulier|formularz\p{L}*|kontaktformulär|フォーム)/iu,
];

/** Whether a lawyer's text, a company's imprint or a form maker's own line begins here; nothing below it is the customer's. */
export function isLegalStart(line: string): boolean {
  const start = line.slice(0, 400);
  return STARTS.some((pattern) => pattern.test(start));
}
