import type { Around, Sentence } from './around.ts';
import { clauseOf } from './clause.ts';
import { type Cue, cuesIn, nearest } from './cues.ts';
import {
  ABSENT,
  AFTER,
  ARRIVAL,
  BEFORE,
  BEFORE_BEHIND,
  BY,
  BY_THEN,
  CANNOT_WAIT,
  DAY_BEFORE,
  DEADLINE_AFTER,
  FOR_DAY,
  FROM,
  GIFT_OF,
  IF_NOT,
  IS_BEHIND,
  IS_ON,
  NOT_BEFORE,
  ORDER,
  ORDER_OF,
  OWN_EVENT,
  PURPOSE,
  SINCE,
  TOO_LATE,
  UNTIL,
  WILL,
} from './deadline-words.ts';
import type { FoundDay } from './find-days.ts';
import { isGoneAfter, isGoneFrom, isTooLateThen } from './gone-words.ts';

/** Polish "do" and "na" stand before days as Portuguese and Dutch words do. */
const PORTUGUESE = /feira|sábado|sabado|domingo|natal/iu;
const DUTCH = /dag|woensdag|weekend|morgen/iu;

const MIGHT =
  /(?<!\p{L})(?:should|sollten?|dovrebbe|dovrebbero|zou|zouden|deber[ií]an?|deveria|devia|deviam|devrait|devraient)(?!\p{L})/giu;

/** "Dovrebbe essere qui entro lunedì" is a wish where nobody is said to have promised it. */
const HERE = /(?<!\p{L})(?:here|hier|da|là|ici|aquí|aqui|cá|qui|er|binnen|bei mir|chez moi)(?!\p{L})/iu;

/** Whether the customer needs something by a day, as the words around it in its sentence say. */
export function isNeeded(sentence: Sentence, { said }: FoundDay, name: string): boolean {
  const { before, after } = sentence;
  const clause = clauseOf(sentence);
  const own = `${clause.before} ${clause.after}`;
  if (NOT_BEFORE.test(before)) return false;
  if (isTooLateThen(sentence) || isGoneFrom(sentence) || isGoneAfter(sentence)) return true;
  const isDeadline = hasDeadline(sentence, name);
  if (!isDeadline && isAfter(before, name))
    return TOO_LATE.test(`${clause.before} ${after}`) || CANNOT_WAIT.test(before);
  const cue = decider(clause);
  const earlier = cue ?? nearest(cuesIn(before).toReversed());
  if (SINCE.test(before)) return false;
  if (BY_THEN.test(sentence.later)) return true;
  if (earlier === 'told' && !isWished(clause, sentence)) return isDeadline && isWantedHere(sentence);
  const isAbsence = ABSENT.test(own) && cue !== 'needed';
  if (isAbsence && UNTIL.test(before)) return false;
  // "Bis heute nicht da" tells how long it took; "I need it today" has a word for it.
  if (isToday(said) && (earlier === null || earlier === 'done')) return false;
  // "Before Friday I was told ..." names the day of something else.
  if (isDeadline) return earlier !== null || nearest(cuesIn(after)) !== 'told';
  if (GIFT_OF.test(before)) return true;
  if ((FROM.test(before) || ORDER_OF.test(before)) && cue !== 'occasion') return false;
  if (cue === 'needed' || cue === 'occasion') return true;
  if (IF_NOT.test(own)) return true;
  if (isSoon(said) && (sentence.isQuestion || isToday(said)) && !sentence.isAboutNeed()) return false;
  const isAsked = sentence.isQuestion && ARRIVAL.test(own);
  if (cue === 'done') return isAsked && WILL.test(own);
  if (isAsked || PURPOSE.test(clause.before) || isOwnEvent(clause)) return true;
  if (cue === 'asked')
    return FOR_DAY.test(before) || DAY_BEFORE.test(before) || ARRIVAL.test(own) || isAhead(said);
  // "They come on Christmas Eve and I need the tablecloth."
  if (earlier === null && nearest(cuesIn(after)) === 'needed') return true;
  return isNeededElsewhere(earlier, { before, clause: own, kind: said.kind });
}

/** The day stands alone in its part of the sentence: what comes before decides, and a small word must lead to it. */
function isNeededElsewhere(
  cue: Cue | null,
  { before, clause, kind }: { readonly before: string; readonly clause: string; readonly kind: string },
): boolean {
  if (cue === 'occasion') return kind === 'date' || DAY_BEFORE.test(before) || /(?:^|[,(])\s*$/u.test(before);
  if (cue === 'needed') return kind === 'relative' || DAY_BEFORE.test(before) || FOR_DAY.test(before);
  return cue === 'asked' && (FOR_DAY.test(before) || ARRIVAL.test(clause));
}

/** "It should be here by Friday because I need it": as good as "must", where a need is told behind it. */
function isWished({ before, after }: Around, sentence: Sentence): boolean {
  const told = [...cuesIn(before.replace(MIGHT, ' ')), ...cuesIn(after.replace(MIGHT, ' '))].includes('told');
  return !told && nearest(cuesIn(sentence.after.replace(MIGHT, ' '))) === 'needed';
}

function isWantedHere({ before, after }: Around): boolean {
  const own = `${before} … ${after}`;
  const rest = own.replace(MIGHT, ' ');
  return rest !== own && HERE.test(own) && !cuesIn(rest).includes('told');
}

/** Verbs stand before the day or, in German and Dutch, behind it. */
function decider({ before, after }: Around): Cue | null {
  const [said, follows] = [cuesIn(before).toReversed(), cuesIn(after)];
  // "Wird morgen fünf", "fahren am Freitag weg": the day stands inside of what is said.
  const cue = nearest([...said, ...follows]);
  return cue === null || cue === 'asked' ? (strongIn(`${before.trim()} ${after.trim()}`) ?? cue) : cue;
}

function strongIn(clause: string): Cue | null {
  const cue = nearest(cuesIn(clause));
  return cue === 'asked' ? null : cue;
}

function isOwnEvent({ before, after }: Around): boolean {
  const own = `${before} ${after}`;
  if (ORDER.test(own)) return false;
  // "Tomorrow is the school trip": whatever a sentence is about that begins with its day.
  if (IS_BEHIND.test(after) && /^\p{P}?\s*(?:on |am |le |el |il |no |na |op )?$/iu.test(before)) return true;
  return (IS_ON.test(before) || IS_BEHIND.test(after)) && OWN_EVENT.test(own);
}

const isToday = (said: FoundDay['said']): boolean => said.kind === 'relative' && said.days === 0;

/** "Is it coming today or tomorrow?" asks when, and not for more than the answer. */
const isSoon = (said: FoundDay['said']): boolean => said.kind === 'relative' && said.days <= 1;

/** Tomorrow or later, and counted from today. */
const isAhead = (said: FoundDay['said']): boolean => said.kind === 'relative' && said.days > 0;

function hasDeadline({ before, after }: Around, name: string): boolean {
  const isBy = BY.test(before) && !(/(?<!\p{L})do\s?$/iu.test(before) && PORTUGUESE.test(name));
  return isBy || BEFORE.test(before) || DEADLINE_AFTER.test(after) || BEFORE_BEHIND.test(after);
}

function isAfter(before: string, name: string): boolean {
  return AFTER.test(before) || (DUTCH.test(name) && /(?<!\p{L})na\s?$/iu.test(before));
}
