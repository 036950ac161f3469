import { attributionLines } from './attribution.ts';
import { isHeaderBlock } from './header-block.ts';
import { MAIL_WORDING } from './mail-wording.ts';

const { olderMail, forwarded, fromLabel } = MAIL_WORDING;
const RULE = '[-_=*·—–‐‑―>\\s]{2,60}';
const OLDER_MAIL_LINE = new RegExp(`^(?:${RULE})\\s?(?:${olderMail})\\s?[:：]?\\s?(?:${RULE})?$`, 'iu');
// Yahoo writes the older mail's header on the same line.
const FORWARDED_LINE = new RegExp(
  `^(?:(?:${RULE})\\s?(?:${forwarded})(?: ?/ ?fwd\\.msg)?\\s?[:：]?\\s?(?:${RULE}(?:\\S.{0,280})?)?|(?:${forwarded})\\s?[:：])$`,
  'iu',
);
const OLDER_MAIL_RUN_ON = new RegExp(
  `^(?:${RULE})\\s?(?:${olderMail})\\s?[:：]?\\s?${RULE}(?:${fromLabel})\\s?[:：]`,
  'iu',
);

// Helpdesks ask for the answer above a line; our own mail with that line in it comes back as the quote.
const ANSWER_ABOVE =
  /^[\s#*=~_—–-]{0,20}(?:please )?(?:(?:type|write|enter) your (?:reply|answer|response) above|reply above|(?:bitte )?(?:schreiben|geben|antworten|fügen) sie .{0,30}(?:oberhalb|über) dieser|répond(?:re|ez) au-dessus|(?:veuillez )?(?:écri(?:re|vez)|saisi(?:r|ssez)|tape[rz]) .{0,30}au-dessus|(?:por favor,? )?(?:escriba|responda|escribe|responde) .{0,30}(?:por encima|encima|sobre) |(?:inserisci|scrivi|digita|rispondi) .{0,30}sopra|(?:por favor,? )?(?:digite|escreva|insira) .{0,30}acima|responda acima|(?:typ|schrijf|voer|antwoord) .{0,30}boven deze|(?:proszę )?(?:wpisz|wpisać|odpowiedz|napisz) .{0,30}(?:powyżej|nad) |(?:skriv|svara) .{0,30}(?:ovanför|över) |この(?:行|線)(?:より|の)上に)/iu;

/** Announcements are shorter; what goes on longer is prose, or the header on the same line. */
const LONGEST = 300;

export type QuoteStart = 'attribution' | 'older_mail' | 'forwarded' | 'header_block';

/** What begins at line `at`, and how many lines the announcement takes; `null`: nothing. */
export function quoteStartAt(
  lines: readonly string[],
  at: number,
): { readonly kind: QuoteStart; readonly lines: number } | null {
  const line = (lines[at] ?? '').trim().slice(0, LONGEST);
  if (line === '') return null;
  if (FORWARDED_LINE.test(line)) return { kind: 'forwarded', lines: 1 };
  if (OLDER_MAIL_LINE.test(line) || OLDER_MAIL_RUN_ON.test(line)) return { kind: 'older_mail', lines: 1 };
  if (ANSWER_ABOVE.test(line)) return { kind: 'older_mail', lines: 1 };
  if (isHeaderBlock(lines, at)) return { kind: 'header_block', lines: 1 };
  const taken = attributionLines(lines, at);
  return taken === 0 ? null : { kind: 'attribution', lines: taken };
}
