import { hasCrossed } from '../crossed.ts';
import { cut } from './clean.ts';
import { CONDITION_WORDS } from './condition-words.ts';
import { dayWriter } from './days.ts';
import { LEVEL_WORDS, OBSTACLE_WORDS } from './identity-words.ts';
import { INTENT_WORDS } from './intent-words.ts';
import { neededWords } from './needed-words.ts';
import { findings } from './note-findings.ts';
import { askedBack } from './note-going-back.ts';
import { link, list, paragraph, safe } from './note-html.ts';
import { type NoteRequest, plannedOutcome } from './note-request.ts';
import { noteSummary } from './note-summary.ts';
import { plainText } from './plain-text.ts';
import { quote } from './quote.ts';
import { signsOf } from './signs-of.ts';
import { wordsFor } from './words-for.ts';

export interface Note {
  readonly html: string;
  readonly text: string;
  /** The first paragraph, plain: at most forty words. */
  readonly summary: string;
}

/** Both helpdesks cut long texts without a word; this leaves room for their own. */
const LONGEST_DRAFT = 2_000;

/**
 * The internal note: the verdict in one line, then a rule, then everything an agent may want to know. Only tags both
 * helpdesks keep (p, hr, ul, li, b, a). Nothing of what customer, shop or carrier wrote can become markup or a
 * placeholder. Pure.
 */
export function writeNote(request: NoteRequest): Note {
  const summary = noteSummary(request);
  const details = [
    paragraph('Who', who(request)),
    paragraph('Asked', asked(request)),
    `${paragraph('Found', found(request))}${list(findings(request))}`,
    unchecked(request),
    `<p><b>${titleOfReasons(request)}</b>:</p>${list(reasons(request))}`,
    macro(request),
    draft(request),
    paragraph('Next', safe(next(request))),
    links(request),
  ];
  const html = [`<p>${safe(summary)}</p>`, '<hr>', ...details.filter((part) => part !== '')].join('\n');
  return { html, text: plainText(html), summary };
}

function who({ identity }: NoteRequest): string {
  const obstacles = identity.obstacles.map((obstacle) => OBSTACLE_WORDS[obstacle]);
  return safe([LEVEL_WORDS[identity.level], ...obstacles].join('; ').concat('.'));
}

function asked(request: NoteRequest): string {
  const { understanding, conversation, picture } = request;
  const { intent, confidence, language, message, flags } = understanding;
  const known = picture.parcels.map(({ trackingNumber }) => trackingNumber ?? '');
  const words = quote(message, known, flags.includes('card_number'));
  const count = conversation.customerMessages > 1 ? `, message ${conversation.customerMessages}` : '';
  const sure = `${Math.round(confidence * 100)} % sure, language ${language ?? 'unknown'}${count}`;
  const quoted = words === '' ? 'No words of their own.' : `“${words}”`;
  return safe(`${INTENT_WORDS[intent]} (${sure}). ${quoted}${neededBy(request)}`);
}

/** Kept with the decision too, so it is the day and not the customer's words for it. */
function neededBy({ understanding: { needBy }, picture, policy, now }: NoteRequest): string {
  if (needBy === null) return '';
  // Where the order is known, its customer's calendar is.
  const { date, named = date } = picture.neededBy ?? needBy;
  if (date === null) return ' Needs it by a certain day, which they do not make clear.';
  const days = dayWriter('en', policy.brand.timezone, now);
  return ` Needs it by ${neededWords(date, named, days)}.`;
}

function found({ picture }: NoteRequest): string {
  const row = picture.row === null ? '' : `, row ${picture.row}`;
  return safe(`${picture.condition}${row}${picture.order === null ? '; no single order' : ''}`);
}

function next(request: NoteRequest): string {
  if (hasCrossed(request.decision)) return 'Read both replies; write once more if they do not fit together.';
  return askedBack(request) === null
    ? CONDITION_WORDS[request.picture.condition].next
    : 'Look at the return and the refund in the shop, then tell the customer where they are.';
}

/** A source that said nothing is named: its silence is not "nothing there". */
function unchecked({ picture }: NoteRequest): string {
  const sources = [...picture.unchecked, ...(picture.order?.missing ?? [])].map((source) =>
    safe(cut(source, 60)),
  );
  return sources.length === 0 ? '' : paragraph('Could not be checked', sources.join(', '));
}

function reasons({ decision, problem, understanding }: NoteRequest): readonly string[] {
  const words = decision.reasons.map(
    (reason) => `${wordsFor(reason, decision).full} (${reason})${signsOf(reason, understanding.raised)}`,
  );
  return [...words, ...(problem ? [cut(problem, 300)] : [])].map(safe);
}

function titleOfReasons({ decision }: NoteRequest): string {
  if (hasCrossed(decision)) return 'What happened';
  return plannedOutcome(decision) === 'answered' ? 'Why it stays open' : 'Why not sent automatically';
}

function macro({ macro: suggested }: NoteRequest): string {
  if (suggested === null) return '';
  const title = `<b>${safe(cut(suggested.title, 120))}</b>`;
  return paragraph(
    'Macro',
    `${title}. Open the macros in the reply box, search for this title, and apply it.`,
  );
}

function titleOfDraft({ decision }: NoteRequest): string {
  if (decision.reasons[0] === 'send_unclear') return 'Our reply, which may have been sent';
  if (hasCrossed(decision)) return 'Our reply, sent';
  return plannedOutcome(decision) === 'answered' && !decision.shadow
    ? 'Our reply, sent'
    : 'Drafted reply, check before sending';
}

function draft(request: NoteRequest): string {
  const { draft: text, understanding } = request;
  if (text === null || text.trim() === '') return '';
  const paragraphs = cut(text, LONGEST_DRAFT)
    .split(/\n+/)
    .map(safe)
    .filter((line) => line !== '')
    .map((line) => `<p>${line}</p>`);
  const language = safe(understanding.language ?? 'unknown language');
  return [`<p><b>${titleOfDraft(request)}</b> (${language}):</p>`, ...paragraphs].join('\n');
}

function links({ picture, links: given }: NoteRequest): string {
  const all = [
    link('Order in the shop', picture.order?.adminUrl),
    ...picture.parcels
      .slice(0, 3)
      .map(({ carrier, trackingUrl }) => link(`${cut(carrier ?? 'Carrier', 40)} tracking`, trackingUrl)),
    link('Ticket', given.ticket),
    link('Why this was decided', given.decisionPage),
  ].filter((entry) => entry !== null);
  return all.length === 0 ? '' : paragraph('Links', all.join(' · '));
}
