const CLOSINGS = [
  '(?:best|kind|kindest|warm|warmest|many|with (?:kind|best)|yours|all the)?\\s?(?:regards|wishes)|(?:all the )?best|cheers|sincerely|(?:yours )?(?:sincerely|truly|faithfully)|respectfully|rgds|br|kr|xx?|thank(?:s| you)(?: (?:so|very) much| a lot| in advance| again| for your (?:help|time)| and (?:best |kind )?regards)?|many thanks|thx|ty|love|take care',
  'mit (?:freundlichen|besten|lieben|herzlichen) grü(?:ß|ss)en|mit (?:freundlichem|bestem|lieben) gru(?:ß|ss)|(?:freundliche|viele|liebe|beste|schöne|herzliche) grü(?:ß|ss)e|(?:lieben|schönen|besten|freundlichen) gru(?:ß|ss)|gru(?:ß|ss)|grü(?:ß|ss)e|hochachtungsvoll|lg|mfg|vg|danke(?: schön| im voraus| und .{1,20})?|vielen dank(?: im voraus)?',
  '(?:bien |très )?cordialement|cdt|cdlt|bien à vous|(?:meilleures )?salutations(?: distinguées)?|sincères salutations|bonne (?:journée|soirée|réception)|merci(?: d.avance| beaucoup| par avance)?|par avance merci',
  '(?:un )?(?:cordial )?saludos?(?: cordiales| cordial)?|atentamente|atte|(?:muchas )?gracias(?: de antemano| por adelantado)?|un abrazo',
  '(?:cordiali|distinti|cari|tanti)? ?saluti|cordialmente|grazie(?: mille| in anticipo)?|in attesa di .{1,40}',
  'atenciosamente|att|(?:com os )?(?:melhores )?cumprimentos|abraços?|(?:muito )?obrigad[oa]s?',
  'met vriendelijke groet(?:en)?|(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|(?:alvast )?bedankt|hartelijk dank|dank (?:je|u) wel|(?:met )?hoogachtend?',
  '(?:med )?vänliga? hälsning(?:ar)?|mvh|hälsningar|vänligen|tack(?: på förhand)?|med venlig hilsen|vennlig hilsen',
  '(?:serdecznie )?pozdrawiam(?: serdecznie)?|(?:łączę )?pozdrowienia|z (?:poważaniem|wyrazami szacunku)|dzięk(?:i|uję)(?: z góry)?',
  '(?:どうぞ)?(?:よろしく|宜しく)お願い(?:いた|致)?します。?|敬具|以上',
].join('|');
const CLOSING = new RegExp(`^\\W{0,3}(?:${CLOSINGS})[\\s,.!–-]{0,4}$`, 'iu');
/** No closing formula is longer. */
const LONGEST = 90;

/** Whether a line is a closing formula and nothing else ("Kind regards,"). */
export function isClosing(line: string): boolean {
  return CLOSING.test(line.slice(0, LONGEST));
}
