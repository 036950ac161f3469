import { MAIL_WORDING } from './mail-wording.ts';

/** Longest announcement; names and addresses of a list make it this long. */
const LONGEST = 300;
/** Mail programs wrap an announcement over at most this many lines. */
const MOST_LINES = 4;

// A clock, a year or a whole date: what a program always writes and a story nearly never.
const TIMED = /\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d{2}\b|\d年/u;
const DATED = /\b\d{1,2}[-./]\s?\d{1,2}/u;
const ADDRESSED = /[^\s<>()"]{1,64}@[^\s<>()"]{3,80}|<[^<>]{0,80}@/u;
const COLON = /[:：]$/u;
const DRAWN = /^[-—–‐]{2,}.{10,}[-—–‐]{2,}$/u;

const { wrote } = MAIL_WORDING;
const WROTE = [
  new RegExp(`^.{0,200}(?<![\\p{L}])(?:${wrote})\\s?(?:\\S.{0,140})?[:：]$`, 'iu'),
  new RegExp(`^(?:on|am|le|el|il|em|op|den|dnia|w dniu)\\s.{4,240}\\s(?:${wrote})$`, 'iu'),
  /^.{0,140}(?:のメール|からのメール|さんは書きました|が書きました|が書き込みました|写道|寫道|作成しました|작성|님이 작성)\s?[:：]?$/u,
  /^wiadomość napisana przez .{3,200}[:：]$/iu,
  /^\d{4}(?:年|[-/.])\s?\d{1,2}(?:月|[-/.])\s?\d{1,2}.{0,200}<[^<>\s]{3,80}@[^<>\s]{3,80}>\s?[:：]?$/u,
  // Horde and its children name only the writer.
  /^(?:quoting|zitat von|citando|citation de|citeren|cytowanie|citerar|citerar från)\s.{3,160}[:：]$/iu,
  /^message du \d{1,2}[/.].{4,40}$/iu,
];

/** How the announcement of a quote begins, where one was wrapped. */
const OPENER =
  /^(?:on|am|le|el|il|em|no dia|op|den|dnia|w dniu|wiadomość|\p{L}{2,10}\.?,? \d{1,2}[. ]|\d{4}[-/年]|\d{1,2}[-./ ])/iu;

// "Ada Okafor wrote:" alone: names begin with a capital, and none of them is a pronoun, an article or a carrier.
const NAMED = new RegExp(`^(\\p{Lu}\\S{0,40}(?: \\p{Lu}\\S{0,40}){0,3}) (?:${wrote})\\s?[:：]$`, 'u');
const NO_NAME =
  /^(?:he|she|they|i|you|we|it|my|your|our|the|this|that|someone|somebody|ups|dhl|usps|fedex|er|sie|ich|ihr|mein|der|die|das|il|elle|je|vous|mon|le|la|él|ella|mi|el|lui|lei|io|ele|ela|meu|hij|zij|ik|mijn|de|het|on|ona|han|hon|jag|min)(?:\s|$)/iu;

const MARKED = /^\s{0,3}[>|│]/;
const INDENTED = /^ {4,}\S/;

/**
 * How many lines from `at` on announce a quote ("On Mon, 3 Mar 2025 at 10:04, Acme <...> wrote:"); 0: none do. A date
 * or an address has to be in it: "On Monday my neighbour wrote:" is the customer's own story.
 */
export function attributionLines(lines: readonly string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const line = (lines[at + count - 1] ?? '').trim();
    if (line === '' || (count > 1 && !mayContinue(joined, line))) return 0;
    joined = `${joined} ${line}`.trim();
    if (joined.length > LONGEST) return 0;
    if (isAttribution(joined, isMarked(lines, at + count))) return count;
  }
  return 0;
}

/** Whether what follows from line `from` on is marked as a quote. */
export function isMarked(lines: readonly string[], from: number): boolean {
  return MARKED.test(lines.slice(from, from + 4).find((line) => line.trim() !== '') ?? '');
}

/** Whether all that follows is set in: Outlook for Mac draws a quote this way. */
export function isIndented(lines: readonly string[], from: number): boolean {
  const filled = lines.slice(from).filter((line) => line.trim() !== '');
  return filled.length > 0 && filled.every((line) => INDENTED.test(line));
}

/**
 * Whether one line announces a quote.
 * @param marked what follows is drawn as a quote, so that less is asked of the line
 */
export function isAttribution(given: string, marked: boolean): boolean {
  if (given.length > LONGEST) return false;
  const line = given.replace(/^[\s*_]+|[\s*_]+$/g, '');
  const timed = TIMED.test(line);
  const addressed = ADDRESSED.test(line);
  if (!timed && !addressed) {
    const dated = DATED.test(line);
    return ((marked && dated) || isNamed(line)) && WROTE.some((pattern) => pattern.test(line));
  }
  if (DRAWN.test(line)) return timed && addressed;
  const bare = line.replace(/^[-—–\s]+|[-—–\s]+$/g, '');
  if (COLON.test(bare) && (timed || DATED.test(bare)) && (addressed || marked)) return true;
  return WROTE.some((pattern) => pattern.test(bare));
}

function isNamed(line: string): boolean {
  const name = NAMED.exec(line)?.[1];
  return name !== undefined && !NO_NAME.test(name);
}

/** The first line of a wrapped announcement has its date or a bracket, and the next one is no announcement itself. */
function mayContinue(joined: string, next: string): boolean {
  const begun = TIMED.test(joined) || DATED.test(joined) || /[<@"]/.test(joined);
  if (!begun || /[.!?。！？]$/u.test(joined)) return false;
  return !(OPENER.test(next) && isAttribution(next, false));
}
