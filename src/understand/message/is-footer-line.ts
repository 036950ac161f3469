// A device or a program: nobody else puts its name behind "sent from".
const SENDER =
  'iphone|ipad|ipod|android|galaxy|samsung|huawei|honor|xiaomi|redmi|oppo|oneplus|pixel|motorola|nokia|sony|xperia|htc|blackberry|mobile|mobil\\p{L}*|móvil|handy|smartphone\\p{L}*|smartfon\\p{L}*|phone|telefon\\p{L}*|téléphone|teléfono|telefone|telefoon|cellulare|celular|cell|tablet\\p{L}*|appareil|dispositi[vf]o?|gerät|enhet|outlook|gmail|yahoo|aol|proton ?mail|mail for windows|windows mail|mail app|mail-app|gmx|web\\.de|t-online|telekom|icloud|orange|laposte|zoho|tutanota|tuta|verizon|at&t|t-mobile|mailbox|thunderbird|spark|airmail|mailspring|superhuman|front|edison|courrier|correo|posta|poczt\\p{L}*|e-post|k-9';

// Perfect participles of "to send", with the preposition that follows.
const SENT = [
  '(?:sent|typed|written|posted) (?:from|via|with|using|by|on)',
  'envoyé (?:de(?:puis)?|à partir d\\S*|avec|via|par)|expédié (?:de(?:puis)?|avec)',
  '(?:enviado|mandado|escrito) (?:desde|con|d[eoa]|por|a partir d[eo]|via|através|com)',
  '(?:inviat[oa]|spedito|scritto) (?:da[li]?|dall[ao]?|tramite|con|via)',
  '(?:verzonden|verstuurd|gestuurd) (?:vanaf|vanuit|van|met|via|door|uit)',
  '(?:gesendet|verschickt|geschrieben) (?:mit|von|vom|über|aus|via)',
  '(?:skickat|skickas|skickades) (?:från|med|via)|sendt (?:fra|med|via)|lähetetty',
  '(?:wysłan[eoay]|wysłałem|wysłałam|napisane) (?:z|ze|przez|za pomocą|przy użyciu)',
  'odesláno z|отправлено (?:с|из|от)|trimis (?:de|din)|odoslané z',
].join('|');

/** Words of a program about itself: the line goes wherever it stands. */
const DEVICE = [
  `(?:${SENT})\\s.{0,40}(?<![\\p{L}])(?:${SENDER})(?![\\p{L}]).{0,60}`,
  '(?:von|mit|aus) (?:meine[mr](?:/meine[mr])?|dem) .{1,50} (?:gesendet|geschrieben|verschickt)\\.?',
  '(?:von|mit|über) .{0,30}(?:mail|outlook)\\S{0,20} .{0,30}gesendet\\.?',
  '(?:diese (?:e-?mail|nachricht|mail) wurde) .{0,80}(?:gesendet|verschickt|überprüft)\\.?.{0,40}',
  '(?:get|holen sie sich|télécharge[rz]|obtene[rz]|obtén|obtenir|scarica|ottieni|obter|obtenha|download|laden sie|hämta|skaffa|hent|pobierz|descargar?)\\s.{0,24}(?:outlook|yahoo|gmail|orange|gmx).{0,60}',
  '.{0,20}outlook (?:für|voor|pour|para|per|for|för|til|dla) (?:ios|android|windows|mac|systemu).{0,40}',
  '(?:provenance|from) ?: ?(?:courrier|mail) (?:pour|for) windows.{0,20}',
  '.{0,30}(?:iphone|ipad|android|galaxy|スマートフォン|携帯|メール|gmail|outlook|yahoo).{0,12}から(?:送信|送られ).{0,10}',
  '.{0,24}outlook .{0,12}を入手.{0,40}',
  '[从從]我的 ?.{1,20}(?:发送|傳送|寄出)|나의 .{1,20}에서 보냄',
  'sent with .{0,30}(?:secure e?-?mail|mail)\\.?.{0,40}',
  '(?:from|sent by) my (?:i?phone|ipad|mobile|cell|tablet|galaxy|android|blackberry).{0,30}',
  'yahoo mail ?[:–-] ?.{3,60}',
  '(?:virus-?(?:free|vrij|fritt)|virenfrei|libre de virus|garanti sans virus|privo di virus|livre de vírus|wolny od wirusów|ウイルス ?フリー)\\b.{0,60}',
  '(?:this (?:e-?mail|message) has been (?:checked|scanned) (?:for|by) ).{0,80}',
  '(?:please )?(?:excuse|pardon|forgive) (?:any |the |my )?(?:brevity|typos?|spelling).{0,40}',
].join('|');

/** Anything else "sent from": only as the last thing written, and never a parcel. */
const SENT_LAST = [
  `\\(?<{0,2}(?:${SENT})\\s.{1,60}`,
  '(?:\\p{Lu}\\S{0,20} ){0,2}from (?:a |my )?(?:mobile|cell|(?:smart)?phone|tablet).{0,16}',
  'from my .{1,30}',
].join('|');
const PARCEL =
  /(?<![\p{L}])(?:dhl|ups|usps|fedex|hermes|evri|yodel|dpd|gls|tnt|post|postnord|postnl|bpost|correos|seur|colissimo|chronopost|mondial|inpost|poczta polska|brt|sda|ctt|yamato|sagawa|royal mail|parcel|package|paket|colis|pacco|paquete|pakje|paczk\p{L}*|order|warehouse|your|yours|ihrem|votre|you|today|yesterday)(?![\p{L}])|\d{5}/iu;

const AROUND = '[\\s*_.<>()\\[\\]-]{0,6}';
const DEVICE_LINE = new RegExp(`^${AROUND}(?:${DEVICE})${AROUND}$`, 'iu');
const SENT_LINE = new RegExp(`^${AROUND}(?:${SENT_LAST})${AROUND}$`, 'iu');
/** Longer lines are prose; a link behind the words may be long. */
const LONGEST = 160;

/**
 * Whether a mail program or a telephone wrote this line ("Sent from my iPhone"), not the customer.
 * @param isLast nothing was written below it; less is asked of such a line
 */
export function isFooterLine(line: string, isLast: boolean): boolean {
  const bare = line
    .replace(/\[([^\]]{1,80})\]\([^)\s]{1,300}\)/g, '$1')
    .replace(/[<[(]?https?:\/\/\S{1,300}/g, '');
  if (bare.length > LONGEST || bare.trim() === '') return false;
  return DEVICE_LINE.test(bare) || (isLast && !PARCEL.test(bare) && SENT_LINE.test(bare));
}
