import { type Intent, isAboutGoingBack } from '../../ticket/intent.ts';
import { classOf } from '../classifier/word-classes/class-of.ts';
import { foldWords } from '../text/fold-words.ts';
import type { CompiledBareWords } from './compile-bare-words.ts';
import { BARE_WORDS, tellingWordsFor } from './words/index.ts';

/** What a message says besides its question. */
export interface Bareness {
  /** Nothing: every word of it is one such questions are made of. In doubt `false`: then a person reads it. */
  readonly isBare: boolean;
  /** Something is denied or missing. */
  readonly denies: boolean;
  /** Something is told that a carrier's scans do not show: lost, sent back, a fee, another place, a promise. */
  readonly contradicts: boolean;
  /** Money on its way back is spoken of, whatever the question is taken for. */
  readonly speaksOfMoney: boolean;
}

const MONEY_BACK =
  / (?:refund|reimburs|money|erstatt|ruckerstatt|geld|rembours|argent|reembols|reintegr|dinero|rimbors|soldi|estorn|ressarc|dinheiro|terugbeta)/;

/**
 * Whether a message is a bare question ("where is my order?", "has it arrived?"). A whitelist, because what settles a
 * matter may only be told to somebody who disputes nothing, and nobody can list all the ways to dispute.
 * @param text what the customer wrote, subject first, unfolded
 * @param language the detected one, ISO 639-1
 * @param intent what it was read as
 */
export function readBareness(text: string, language: string | null, intent: Intent): Bareness {
  const told = withoutFrame(text);
  const folded = foldWords(told);
  const speaksOfMoney = MONEY_BACK.test(folded);
  const goingBack = isAboutGoingBack(intent) || speaksOfMoney;
  const telling = tellingWordsFor(language);
  const sentences = sentencesOf(told);
  return {
    isBare: BARE_WORDS.some((words) => sentences.every((sentence) => isBareIn(sentence, words(), goingBack))),
    denies: telling.some(({ denials }) => wordsOf(folded).some((word) => denials.has(word))),
    contradicts: telling.some(({ contradictions }) => folded.search(contradictions) >= 0),
    speaksOfMoney,
  };
}

/** No sign twice in one part: a text of nothing but signs must not be tried from every one of them. */
const ADDRESS = /[^\s@]{1,64}@[^\s@]{1,250}|https?:\/\/\S+|www\.\S+/gu;
const MONEY =
  /(?:[$€£]|\b(?:eur|usd|gbp|chf)\b)\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£]|(?:eur|euros?|usd|gbp|chf|dollars?|d[oó]lares|d[oó]lar|dollari|pounds|bucks|reais|pesos|francs|franken)(?!\p{L}))/giu;
const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[r]?|bonjour|bonsoir|salut|ch[eè]re?s?|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?|ciao|salve|buongiorno|buonasera|gentile|spett\.?(?:le)?|ol[aá]|oi|bo[am] (?:dia|tarde|noite)|car[oa]s?|prezad[oa]s?|hoi|dag|goede(?:morgen|middag|ndag|navond)?|beste|geachte)(?: \p{L}[\p{L}'’.-]*){1,3}\s*[,!:\n]/iu;
const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}";
const SIGNED = new RegExp(
  `(?<=\\n\\s*|(?:[Tt]hanks|[Tt]hank you|[Rr]egards|[Bb]est|[Cc]heers|[Dd]anke|[Gg]rüße|[Gg]russ|[Gg]ruß|[Mm]erci|[Cc]ordialement|[Gg]racias|[Ss]aludos|[Gg]razie|[Ss]aluti|[Oo]brigad[oa]|[Cc]umprimentos|[Aa]braços|[Bb]edankt|[Gg]roet(?:en|jes)?|[Dd]ank)[,.!]?\\s+)${NAME}\\s*[.!]?\\s*$`,
  'u',
);

/** Without greeted and signing names and addresses; sums of money as one word. */
function withoutFrame(text: string): string {
  return text
    .slice(0, 4_000)
    .replace(SIGNED, '')
    .replace(GREETING, ' ')
    .replace(ADDRESS, ' ')
    .replace(MONEY, ' xmoney ');
}

interface Sentence {
  readonly folded: string;
  readonly asks: boolean;
}

/** English, German and Dutch ask by the order of words; elsewhere only the mark tells a question. */
const ASKS_BY_ORDER =
  /^ (?:has|have|did|was|were|is|are|hat|ist|sind|wurde|wurden|habe[nt]?|heeft|werd|zijn|hebben) /;

function sentencesOf(text: string): readonly Sentence[] {
  const parts = text.match(/[^.!?。？…\n]+[.!?。？…\n]*/gu) ?? [];
  return parts
    .map((part) => ({ part, folded: foldWords(part).replaceAll(' |', '') }))
    .filter(({ folded }) => folded.trim() !== '')
    .map(({ part, folded }) => ({ folded, asks: /[?？]/.test(part) || ASKS_BY_ORDER.test(folded) }));
}

/** "1 of 2": it counts what came. */
const COUNTS = / \d+ (?:out )?(?:of|von|de|di|du|sur|su|van|uit|das|dos) (?:the |my )?\d{1,2} /;

/** "My card was cancelled": an order's word said of where the money went. */
const ENDED_CARD =
  / (?:card|account|konto|karte|kreditkarte|carte|compte|cuenta|tarjeta|conto|carta|conta|cartao|rekening|kaart) (?:\S+ ){0,3}(?:cancel|annul|anul|storn|geannul)/;

function isBareIn(sentence: Sentence, words: CompiledBareWords, goingBack: boolean): boolean {
  if (COUNTS.test(sentence.folded) || ENDED_CARD.test(sentence.folded)) return false;
  const rest = sentence.folded.replace(goingBack ? words.backTurns : words.turns, ' ');
  const listed = goingBack ? words.back : words.outbound;
  const all = wordsOf(rest);
  const unlisted = all.filter(
    (word, at) =>
      !listed.has(word) &&
      !isHarmless(word, words) &&
      !(isNumber(word) && (!goingBack || isNoSum(at, all, words.language))),
  );
  if (unlisted.length === 0) return true;
  const asksForPlace = all.some((word) => words.where.has(word));
  return sentence.asks && !asksForPlace && unlisted.every((word) => words.arrival.has(word));
}

const isNumber = (word: string): boolean => /^(?=.*\d)[a-z\d]+$/.test(word);

/** Where money is spoken of, a short number is a sum of it unless it is a day's or an order's. */
function isNoSum(at: number, words: readonly string[], language: string): boolean {
  const [before, number, after] = [words[at - 1] ?? '', words[at] ?? '', words[at + 1] ?? ''];
  const isOf = (word: string, ...names: readonly string[]): boolean =>
    names.includes(classOf(word, language) ?? '');
  return (
    number.length >= 4 ||
    isOf(before, 'parcel', 'day') ||
    isOf(after, 'day', 'time') ||
    /^(?:n|no|nr|numero|number|nummer|num)$/.test(before)
  );
}

/** What was bought, and the days of the calendar; what names a denial as well is none of them. */
function isHarmless(word: string, { language, denials, arrival }: CompiledBareWords): boolean {
  const name = classOf(word, language);
  return (name === 'goods' || name === 'day') && !denials.has(word) && !arrival.has(word);
}

const wordsOf = (folded: string): readonly string[] =>
  folded.split(' ').filter((word) => word !== '' && word !== '|');
