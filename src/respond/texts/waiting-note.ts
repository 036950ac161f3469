import { dateFormat } from '../../ticket/date-format.ts';
import type { HandOver } from '../../ticket/hand-over.ts';
import type { Instant } from '../../ticket/instant.ts';
import type { NoteLanguage } from '../../ticket/team.ts';
import type { Written } from '../response.ts';
import { dayWriter } from './days.ts';
import { link, paragraph, safe } from './note-html.ts';
import { NOTE_WORDS } from './note-words/note-words-of.ts';
import { plainText } from './plain-text.ts';
import { WAITING_WORDS, type WaitingWords } from './waiting-words.ts';

/** What a reminder is made from. */
export interface WaitingNote {
  readonly handOver: Pick<
    HandOver,
    'since' | 'dueAt' | 'orderName' | 'targetSeconds' | 'line' | 'lineToldAt'
  >;
  /** Seconds of the team the customer has waited. */
  readonly waitedSeconds: number;
  readonly language: NoteLanguage;
  /** Where the team is. */
  readonly zone: string;
  readonly decisionPage: string | null;
  /** Where an agent says whether the hand-over was right. */
  readonly feedback: string | null;
}

/**
 * The note that says that a customer still waits for a person: how long and since when it is overdue, in one paragraph of
 * at most forty words; below a rule what it is about. The note of the hand-over stands above it and says the rest. Pure.
 */
export function waitingNote(about: WaitingNote): Written {
  const { handOver, waitedSeconds, language, zone, decisionPage, feedback } = about;
  const words = WAITING_WORDS[language];
  const moment = momentWriter(language, zone);
  const summary = `${words.summary(ageWords(waitedSeconds, words), moment(handOver.dueAt))} ${words.answerNext}`;
  const html = [
    `<p>${safe(summary)}</p>`,
    '<hr>',
    paragraph(
      words.handedOver,
      safe(`${moment(handOver.since)} · ${words.target}: ${ageWords(handOver.targetSeconds, words)}`),
    ),
    toldLine(about, words),
    handOver.orderName === null ? '' : paragraph(words.order, safe(handOver.orderName)),
    links(link(words.why, decisionPage), link(NOTE_WORDS[language].say.links.feedback, feedback)),
  ]
    .filter((part) => part !== '')
    .join('\n');
  return { html, text: plainText(html) };
}

/** Who answers after that day answers somebody who was told otherwise. */
function toldLine({ handOver, language }: WaitingNote, words: WaitingWords): string {
  const { line, lineToldAt, dueAt } = handOver;
  if (line === undefined || lineToldAt === null) return '';
  // A calendar date has no zone.
  const day = dayWriter(language, 'UTC', dueAt).shortDay(line.day);
  return paragraph(words.told, safe(words.answeredBy(day)));
}

const links = (...all: readonly (string | null)[]): string => {
  const given = all.filter((one) => one !== null);
  return given.length === 0 ? '' : `<p>${given.join(' · ')}</p>`;
};

/** "9 business hours"; what is not a whole hour yet in minutes. Rounded down: nobody is told to have waited longer. */
export function ageWords(
  seconds: number,
  { hours, minutes }: Pick<WaitingWords, 'hours' | 'minutes'>,
): string {
  return seconds < 3_600 ? minutes(Math.floor(seconds / 60)) : hours(Math.floor(seconds / 3_600));
}

/** "Wed, Nov 18, 12:00 PM EST", where the team is. */
function momentWriter(language: NoteLanguage, zone: string): (at: Instant) => string {
  const format = dateFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  });
  return (at) => format.format(new Date(at)).replace(/\s/gu, ' ');
}
