import type { Sentence } from './around.ts';
import { clauseOf } from './clause.ts';
import { cuesIn, nearest } from './cues.ts';
import {
  ABSENT,
  ARRIVAL,
  CANNOT_WAIT,
  IF_NOT,
  NOT_BEFORE,
  ORDER,
  ORDER_OF,
  SINCE,
  TOO_LATE,
  UNTIL,
} from './deadline-words.ts';
import { isAfterIt, isGone } from './gone-words.ts';
import { word } from './words.ts';

/** From a day to come on: "desde" and "da" only where the words around it look ahead. */
const FROM_AHEAD =
  /(?:(?<!\p{L})(?:from|starting|as of|ab|à partir d[eu]|dès|a partir d(?:el?|[eoa])|a partire da|vanaf)\s(?:the |le |el |o |a )?$)/iu;
const LOOKS_AHEAD =
  /(?<!\p{L})(?:estar(?:é|emos|ei|á)|sar(?:ò|à|emo|anno)|será|serei|vai|vou|voy|va)(?!\p{L})/iu;
/** "Prima mi dite venerdì, poi lunedì". */
const SAID_SO = /(?<!\p{L})(?:on me dit|mi dite|me dicen|me dizem|hoor ik)(?!\p{L})/iu;
/** What has been, is said, or is of use to the driver: at home, reachable, closing hours. */
const HARMLESS = new RegExp(
  [
    word([
      'ha[st]|haben|habe|habt|ho|hai|abbiamo|avete|hanno|ha|avevo|aveva|avevamo|ai|avons|avez|ont|avais|avait|avions|aviez',
      'he|hemos|habéis|han|había|tenho|tinha|tínhamos|heb|hebt|heeft|hebben|hatten?|sagt?|dit|dicono|dicen?|dizem?|zegt|hoor',
      'dites|dite|dire|dizer|decir|zeggen|says?|dated|datée?|data',
      'home|zu hause|zuhause|daheim|chez moi|chez nous|en casa|a casa|in casa|em casa|thuis|presente?s?|available',
      'reach(?:ed|able)|erreichbar|joignable|localizables?|reperibil[ei]|contactável|contactáveis|bereikbaar|(?:by|per) (?:phone|telefon)',
      'clos(?:e|es|ed|ing)|schlie(?:ß|ss)\\p{L}*|ferm\\p{L}+|cierran?|chiud\\p{L}+|fech\\p{L}+|dicht|sort|nic|voraussichtlich\\p{L}*',
      'zustellung|livraison prévue|hizo|hicieron|andat[oaie]|entrega prevista|consegna prevista|bezorging|monday to|black|cyber',
    ]),
    '\\p{L}{2}(?:aron|ieron|aram|eram|iram|ou|iu|eu)(?!\\p{L})|\\p{L}{2}ó(?!\\p{L})|["“”«»„]',
  ].join('|'),
  'iu',
);

/**
 * Whether a day stands beside a need, an occasion or an absence, or in a statement of the customer's own life, so that nobody
 * can tell that it is harmless: not one of a promise, of a purchase or of what has happened, and not one that is merely asked
 * for. A person looks.
 */
export function mayBeNeeded(sentence: Sentence): boolean {
  const { before, after } = sentence;
  if (NOT_BEFORE.test(before) || ORDER_OF.test(before)) return false;
  const around = `${before} … ${after}`;
  const cues = cuesIn(around);
  if (cues.includes('told') || nearest(cues) === 'done' || SAID_SO.test(around)) return false;
  if (SINCE.test(before) && !FROM_AHEAD.test(before)) return LOOKS_AHEAD.test(around);
  if (FROM_AHEAD.test(before) || isAfterIt(sentence)) return !ORDER.test(clauseOf(sentence).before);
  const isAway = (ABSENT.test(around) || isGone(sentence)) && !UNTIL.test(before);
  if (isAway || TOO_LATE.test(around) || CANNOT_WAIT.test(around) || IF_NOT.test(around)) return true;
  if (cues.includes('needed') || cues.includes('occasion')) return true;
  // A day alone in its sentence: what is told around it is told of it.
  if (!sentence.isQuestion && !cues.includes('asked') && sentence.isAboutNeed()) return true;
  return !UNTIL.test(before) && isOwnStatement(sentence);
}

/** "My lease ends Monday, where is it?": neither of the parcel nor a question, so it is of the customer's own life. */
function isOwnStatement(sentence: Sentence): boolean {
  const clause = clauseOf(sentence);
  const own = `${clause.before} … ${clause.after}`;
  const isQuestion = sentence.isQuestion && clause.after === sentence.after;
  if (isQuestion || ARRIVAL.test(own) || ORDER.test(own) || HARMLESS.test(own)) return false;
  const cues = cuesIn(own);
  return !cues.includes('asked') && !cues.includes('told') && !cues.includes('done') && /\p{L}{2}/u.test(own);
}
