import { MAIL_WORDING } from './mail-wording.ts';

const { fromLabel, sentLabel, otherLabel } = MAIL_WORDING;
const labelled = (labels: string): RegExp =>
  new RegExp(`^[*_]{0,2}(?:${labels})\\s?[*_]{0,2}[:：]\\s?[*_]{0,2}\\s?(.*)$`, 'iu');
const FROM = labelled(fromLabel);
const SENT = labelled(sentLabel);
const ANY = labelled(`${fromLabel}|${sentLabel}|${otherLabel}`);

// Contact forms have fields of the same names, and then one for the message.
const FORM_FIELD =
  /^(?:your )?(?:message(?: body)?|body|comments?|phone|name|nachricht|telefon|mensaje|messaggio|mensagem|bericht|wiadomość|treść|meddelande|お問い合わせ内容|メッセージ)\s?[:：]/iu;

/** A block begins within this many lines of its "From:", blank ones not counted. */
const NEAR = 4;

/**
 * Whether line `at` begins the header of an older mail ("From: ... Sent: ... To: ..."), as Outlook and most webmails
 * write it. GMX, Orange and Interia begin with another field than the sender.
 */
export function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const first = (lines[at] ?? '').trim();
  const fromFirst = FROM.test(first);
  if (!fromFirst && !(SENT.test(first) && /\d/.test(first))) return false;
  const next = lines
    .slice(at + 1, at + 12)
    .map((line) => line.trim().slice(0, 400))
    .filter((line) => line !== '');
  if (next.some((line) => FORM_FIELD.test(line))) return false;
  const near = next.slice(0, NEAR);
  return near.filter((line) => ANY.test(line)).length >= 2 && (fromFirst || near.some(isFrom));
}

function isFrom(line: string): boolean {
  return FROM.test(line);
}
