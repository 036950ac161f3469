import type { Around } from './around.ts';
import { endsWith, word } from './words.ts';

/** Nobody to take it in from a day on, or a day that is itself too late: the last that serves is the one before. */

const DETERMINERS = '(?:this |the |next |dem |le |el |il |la |o |a |de )?';
const FROM_THEN = endsWith(
  [
    'from|starting|as from|as of|beginning|ab|vom|von|à partir d[eu]|dès|a partir d(?:el?|[eoa])|a contar d(?:el?|[eoa])',
    'desde|da|dal|a partire da|a partire dal|vanaf|met ingang van',
  ],
  DETERMINERS,
);
const THEN_ON = /^\s?(?:on(?:wards?)?|an|af|en adelante|in poi|em diante)(?!\p{L})/iu;
const AFTER_IT = endsWith(
  [
    'after|past|beyond|nach|après|passé|después del?|tras|pasado|passado(?: o)?|dopo|oltre|depois d[eoa]|após',
  ],
  DETERMINERS,
);

/** Portuguese "na" is "on". */
const DUTCH_AFTER = /(?<!\p{L})na\s$/iu;
const DUTCH = /(?<!\p{L})(?:is|zijn|ben|het|niet|we|wij|ik|te|er)(?!\p{L})/iu;

export const isAfterIt = ({ before, after }: Around): boolean =>
  AFTER_IT.test(before) || (DUTCH_AFTER.test(before) && DUTCH.test(after));

const GONE = new RegExp(
  word([
    "(?:nobody|no one|no-one|noone)(?: of us)?(?:['’](?:s|ll)| is| will| here| there| home| at| to| around| in)",
    "(?:won[’']?t be|will not be|there[’']?s|there is|there will be) (?:anyone|anybody|no one|nobody)|(?:i|we)(?:['’](?:m|re|ll)| am| are| will)?(?: won[’']?t| not| no longer)(?: (?:be|going to be|at|always))* (?:here|home|there|in|around|available|reachable)(?! (?:a|an|the|my|our)(?!\\p{L}))",
    'away|out of (?:town|office|the country)|abroad|gone|on (?:holidays?|vacation|leave|a (?:business )?trip)|travel(?:l?ing)?|off',
    "(?:house|flat|office|home|place|shop)(?: \\p{L}+)? (?:is|will be|stands|['’]s) (?:empty|closed|shut)",
    '(?:niemand|keiner|keine[rs]? von uns)(?: \\p{L}+){0,3} (?:da|hause|hier|haus|mehr)|(?:ist|sind|sei|wird)(?: \\p{L}+){0,3} niemand',
    'niemand(?: mehr)?(?: (?:da|zu|hier|im))|(?:ich|wir|bin|sind)(?: \\p{L}+){0,4} (?:nicht|nimmer)(?: mehr)?(?: \\p{L}+){0,2} (?:da|zu hause|zuhause|daheim|hier|erreichbar|anwesend)',
    'verreist|unterwegs|abwesend|weg|im urlaub|auf (?:reisen|dienstreise|geschäftsreise)|in den ferien|fort|ausgezogen',
    "(?:je|nous|on)(?: ne| n[’'])? ?(?:suis|sommes|est|serai|serons|sera)(?: \\p{L}+)? (?:plus|pas)(?: \\p{L}+)? (?:là|chez|à la maison|ici|joignable)|personne(?: \\p{L}+){0,2} (?:sera|est|là|chez|à la maison|pour)|(?:aura|a) (?:plus )?personne",
    'absente?s?|en (?:vacances|déplacement|voyage|congés?)|parti(?:e|s|es)? (?:en|à)|serai parti(?:e|s)?|serons parti(?:e|s|es)|fermée?s?',
    'nadie (?:está|estará|va a estar|en casa|podrá|puede|para)|(?:hay|habrá|estará|está) nadie|no (?:estoy|estamos|estaré|estaremos|voy a estar|vamos a estar)',
    '(?:estoy|estamos|estaré|estaremos) (?:fuera|de viaje|de vacaciones|ausentes?)|de vacaciones|de viaje|fuera de casa|ya no est\\p{L}+',
    "nessuno (?:in casa|a casa|sarà|è|può|potrà)|(?:c[’']è|ci sarà|sarà) (?:più )?nessuno|non (?:ci )?(?:sono|siamo|sarò|saremo)|(?:sono|siamo|sarò|saremo) (?:via|fuori|in \\p{L}+|assenti?)",
    'in (?:vacanza|ferie|viaggio)|via di casa|fuori (?:casa|città)',
    'ninguém (?:está|estará|vai estar|em casa|pode)|(?:há|haverá|estará|está|vai estar|vai haver) ninguém|não (?:estou|estamos|estarei|estaremos|vou estar|vamos estar)',
    '(?:estou|estamos|estarei|estaremos) (?:fora|de férias|em viagem|ausentes?)|de férias|em viagem|fora de casa',
    'niemand (?:meer )?(?:thuis|aanwezig|er|hier)|(?:is|zal)(?: er)?(?: \\p{L}+)? niemand|(?:ik|we|wij|ben|zijn)(?: \\p{L}+){0,3} niet (?:meer )?(?:\\p{L}+ )?(?:er|thuis|aanwezig|hier|bereikbaar)',
    'op (?:vakantie|reis|zakenreis)|afwezig|het huis uit|weg van huis',
  ]),
  'iu',
);
const PAST = new RegExp(
  word([
    "was|were|came|rang|answered|called|had|did(?:n[’']t)?|war(?:en)?|kam(?:en)?|hatten?|était|étions|étaient|estaba|estuve",
    'estábamos|estuvimos|ero|eravamo|stato|estava|estive|estávamos|waren|kwam|geweest|been|gewesen|été',
  ]),
  'iu',
);

/** "It is too late for me on Tuesday", and not "on Tuesday it was too late". */
const LATE =
  '(?:(?:way |far |much |already |just )*too late(?! to)|(?:viel |schon |bereits )*zu spät|trop tard|(?<!como )(?:demasiado|muy) tarde|(?:ya )?(?:es|será|sería|seria) (?:ya )?(?:demasiado |muy )?tarde|troppo tardi|(?:già |è |sarà |sarebbe )+tardi|(?:é|será|seria|fica) (?:já )?(?:muito |demasiado )?tarde(?: demais)?|tarde demais|te laat|(?:ya no|já não|non|no longer) (?:me |mi |nos |ci )(?:sirven?|vale|serve|servem|servirà|servono)|of no use|no (?:use|good) (?:to|for))';
const LATE_BEHIND = new RegExp(`^[^.!?]{0,60}?(?<!\\p{L})${LATE}(?!\\p{L})`, 'iu');
const LATE_BEFORE = new RegExp(
  `(?<!\\p{L})${LATE}(?: (?:for|für|pour|para|per|voor) \\p{L}+)?(?: if| wenn| si| se| als)?(?: (?:it|es|er|sie|il|elle|lo|la|het|hij))?(?: (?:comes?|arrives?|kommt|erst|arriva|arrive|llega|chega|komt|pas|only|solo|só|is|will be))*(?: (?:on|am|le|el|il|op|na|no|erst am|di))?\\s?$`,
  'iu',
);
const NOT =
  /(?<!\p{L})(?:not|\p{L}+n['’]t|nicht|kein\p{L}*|pas|no|non|não|nao|niet|geen|unless|later|später|plus tard|más tarde|dopo|mais tarde|isnt|doesnt)(?!\p{L})/iu;

/** "From Tuesday nobody is home": the day before is the last one. */
export function isGoneFrom({ before, after }: Around): boolean {
  if (!FROM_THEN.test(before) && !THEN_ON.test(after)) return false;
  return isGone({ before, after });
}

/** "After Monday I am away": that day is the last one. */
export function isGoneAfter({ before, after }: Around): boolean {
  return isAfterIt({ before, after }) && isGone({ before, after });
}

/** Somebody is not there, then or from then on. */
export function isGone({ before, after }: Around): boolean {
  const around = `${before} … ${after}`;
  return GONE.test(around) && !PAST.test(around);
}

/** "Tuesday is already too late": the day before is the last one. */
export function isTooLateThen({ before, after }: Around): boolean {
  if (isAfterIt({ before, after }) || NOT.test(before)) return false;
  return LATE_BEHIND.test(after) || LATE_BEFORE.test(before);
}

/** The hour at which somebody sets off is not told, and what comes that day may come behind them. */
const LEAVES = new RegExp(
  word([
    'leav(?:e|es|ing)|fl(?:y|ies|ying)|flight|plane|train|travel(?:l?ing|s)?|depart(?:s|ing|ure)?|set(?:ting)? off|head(?:ing)? (?:off|out|to|home)',
    'mov(?:e|es|ing) (?:out|away|house|home|in)|mov(?:e|ing)|go(?:ing)? (?:away|abroad|on)|off to|cruise|ferry|check(?:ing)? out|away',
    "abreis\\p{L}*|verreis\\p{L}*|flieg\\p{L}*|flug|abflug|reis(?:e|en|t)|fahr(?:e|en|t)|umzug|zieh(?:e|en|t)|geht(?: es|[’']?s) (?:los|nach|in|auf|an)|weg",
    "pars|part(?:ons|ent)|départ|vol|avion|décoll\\p{L}*|(?:dém|emm)énag\\p{L}*|envol\\p{L}*|voyage|prenons la route|on part|m[’']en vais",
    'salgo|salimos|nos vamos|me voy|viaj[oa]\\p{L}*|vuelo|volamos|march(?:o|amos)|part(?:o|imos|iamo)|mud(?:o|amos|anza|ança)|vamos|voy',
    'partenza|volo|decoll\\p{L}*|trasloc\\p{L}*|viaggio|aereo|treno|vado|andiamo',
    'voo|saímos|saio|avião|comboio|vou|partida',
    'vertrek\\p{L}*|vlieg\\p{L}*|vlucht|verhui\\p{L}*|ga ik|gaan (?:we|wij)|(?:we|wij) gaan|ik ga|reiz\\p{L}*|op reis',
  ]),
  'iu',
);

export function isDeparture({ before, after }: Around): boolean {
  return LEAVES.test(`${before} … ${after}`);
}
