import { cut } from './clean.ts';
import { askedLine, notDoneSection } from './note-asked.ts';
import { draftSection } from './note-draft.ts';
import { elsewhereSection } from './note-elsewhere.ts';
import { findings } from './note-findings.ts';
import { link, list, paragraph, safe } from './note-html.ts';
import { macroSection } from './note-macro.ts';
import { nextStep } from './note-next.ts';
import { reasonsSection } from './note-reasons.ts';
import type { NoteRequest } from './note-request.ts';
import { saidSection } from './note-said.ts';
import { noteSummary } from './note-summary.ts';
import { threadSection } from './note-thread.ts';
import { noteWordsOf } from './note-words/note-words-of.ts';
import { plainText } from './plain-text.ts';

export interface Note {
  readonly html: string;
  readonly text: string;
  /** The first paragraph, plain: at most forty words. */
  readonly summary: string;
}

/**
 * The internal note, in the team's language: the verdict in one line, then a rule, then everything an agent may want to
 * know. Only tags both helpdesks keep (p, hr, ul, li, b, a; ADR 14). Nothing of what customer, shop or carrier wrote can
 * become markup or a placeholder. Pure.
 */
export function writeNote(request: NoteRequest): Note {
  const summary = noteSummary(request);
  const { titles } = noteWordsOf(request.policy).say;
  const details = [
    paragraph(titles.who, who(request)),
    paragraph(titles.asked, askedLine(request)),
    threadSection(request),
    `${paragraph(titles.found, found(request))}${list(findings(request))}`,
    saidSection(request),
    elsewhereSection(request),
    notDoneSection(request),
    unchecked(request),
    reasonsSection(request),
    macroSection(request),
    paragraph(titles.next, safe(nextStep(request))),
    links(request),
    draftSection(request),
  ];
  const html = [`<p>${safe(summary)}</p>`, '<hr>', ...details.filter((part) => part !== '')].join('\n');
  return { html, text: plainText(html), summary };
}

function who({ identity, policy }: NoteRequest): string {
  const { levels, obstacles } = noteWordsOf(policy).lists;
  const all = [levels[identity.level], ...identity.obstacles.map((obstacle) => obstacles[obstacle])];
  return safe(`${all.join('; ')}.`);
}

function found({ picture, policy }: NoteRequest): string {
  const { say } = noteWordsOf(policy);
  const row = picture.row === null ? '' : `, ${say.found.row(picture.row)}`;
  return safe(`${picture.condition}${row}${picture.order === null ? `; ${say.found.noOrder}` : ''}`);
}

/** A source that said nothing is named: its silence is not "nothing there". */
function unchecked({ picture, policy }: NoteRequest): string {
  const sources = [...picture.unchecked, ...(picture.order?.missing ?? [])].map((source) =>
    safe(cut(source, 60)),
  );
  return sources.length === 0 ? '' : paragraph(noteWordsOf(policy).say.titles.unchecked, sources.join(', '));
}

function links({ picture, links: given, policy }: NoteRequest): string {
  const { titles, links: named } = noteWordsOf(policy).say;
  const tracking = picture.parcels
    .slice(0, 3)
    .map(({ carrier, trackingUrl }) =>
      link(named.tracking(carrier === null ? null : cut(carrier, 40)), trackingUrl),
    );
  const all = [
    link(named.order, picture.order?.adminUrl),
    ...tracking,
    link(named.ticket, given.ticket),
    link(named.decision, given.decisionPage),
    link(named.feedback, given.feedback),
  ].filter((entry) => entry !== null);
  return all.length === 0 ? '' : paragraph(titles.links, all.join(' · '));
}
