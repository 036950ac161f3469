import type { DecisionPage } from '../../ports/run-book.ts';
import { inboxOf } from '../../sandbox/gorgias/inbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { FixtureExpectation } from './fixture.ts';
import type { PlayedTicket } from './play.ts';

/** The ticket as its helpdesk has it: what the customer and the team really see. */
export interface SeenTicket {
  /** In the helpdesk's own word. */
  readonly status: string | null;
  readonly tags: readonly string[];
  /** Public texts of ours, oldest first. */
  readonly told: readonly string[];
  /** Our notes, oldest first. */
  readonly noted: readonly string[];
}

/** Reads a ticket past the API, so that nothing our own client does can colour it. */
export function lookAt({ fixture, ticketId }: PlayedTicket, sandbox: Sandbox): SeenTicket {
  if (fixture.helpdesk === 'gorgias') {
    const ticket = inboxOf(sandbox.gorgias).find(({ id }) => id === ticketId);
    const ours = ticket?.texts.filter(({ externalId }) => externalId?.startsWith('wa:')) ?? [];
    return {
      status: ticket?.status ?? null,
      tags: ticket?.tags ?? [],
      told: ours.filter((text) => text.public && text.sentAt !== null).map(({ text }) => text),
      noted: ours.filter((text) => !text.public).map(({ text, html }) => text || html),
    };
  }
  const ticket = sandbox.zendesk.inbox().find(({ id }) => String(id) === ticketId);
  const ours = ticket?.comments.filter(({ by }) => by === 'bot') ?? [];
  return {
    status: ticket?.status ?? null,
    tags: ticket?.tags ?? [],
    told: ours.filter((comment) => comment.public).map(({ html }) => wordsOf(html)),
    noted: ours.filter((comment) => !comment.public).map(({ html }) => wordsOf(html)),
  };
}

/** What is held against a ticket after a step of its story. */
export interface Held {
  readonly expected: FixtureExpectation;
  /** Of the steps before, in their order. */
  readonly earlier: readonly FixtureExpectation[];
  readonly page: DecisionPage | null;
  readonly seen: SeenTicket;
}

/** What is not as the fixture and the contract say, in words; empty: all is well. */
export function deviations(held: Held): readonly string[] {
  const { expected, page } = held;
  return [
    ...differs('outcome', expected.outcome, page?.outcome),
    ...differs('closed', expected.closed, page?.closed),
    ...(expected.intent === undefined ? [] : differs('intent', expected.intent, page?.intent)),
    ...(expected.condition === undefined ? [] : differs('condition', expected.condition, page?.condition)),
    ...(expected.reason === undefined ? [] : differs('reason', expected.reason, page?.reasons[0])),
    ...leftBehind(held),
    ...wording(held),
  ];
}

/** Contract 4: status and tags after each outcome, and that no message was answered or noted twice. */
function leftBehind({ expected, earlier, seen }: Held): readonly string[] {
  const outcomes = [...earlier, expected].map(({ outcome }) => outcome);
  const texts = outcomes.filter((outcome) => outcome === 'answered' || outcome === 'asked').length;
  const notes = outcomes.filter((outcome) => outcome === 'handed_over').length;
  const allowed = statusesAfter(expected);
  const marks = outcomes.filter((outcome) => outcome !== 'left').map((outcome) => `wa_${outcome}`);
  const ours = seen.tags.filter((tag) => tag.startsWith('wa_') && tag !== 'wa_ignore');
  return [
    ...differs('number of texts to the customer', texts, seen.told.length),
    ...differs('number of notes', notes, seen.noted.length),
    ...(allowed === null || allowed.includes(seen.status ?? '')
      ? []
      : [`status is ${seen.status}, expected ${allowed.join(' or ')}`]),
    ...marks.filter((mark) => !ours.includes(mark)).map((mark) => `tag ${mark} is missing`),
    ...(marks.length === 0 && ours.length > 0 ? [`tagged ${ours.join(', ')} and should be untouched`] : []),
  ];
}

/** `null`: we do not touch it, so it is what others made of it. Words of both helpdesks, which do not contradict each other. */
function statusesAfter({ outcome, closed }: FixtureExpectation): readonly string[] | null {
  if (outcome === 'left') return null;
  if (outcome === 'acknowledged' || closed) return ['solved', 'closed'];
  if (outcome === 'asked') return ['pending', 'open'];
  return outcome === 'handed_over' ? ['new', 'open'] : ['open'];
}

function wording({ expected, seen }: Held): readonly string[] {
  const told = seen.told.join('\n');
  const noted = seen.noted.join('\n');
  return [
    ...expected.says
      .filter((piece) => !told.includes(piece))
      .map((piece) => `the customer was not told “${piece}”`),
    ...expected.saysNot
      .filter((piece) => told.includes(piece))
      .map((piece) => `the customer was told “${piece}”`),
    ...expected.notes.filter((piece) => !noted.includes(piece)).map((piece) => `no note says “${piece}”`),
  ];
}

function differs(name: string, expected: unknown, actual: unknown): readonly string[] {
  return expected === actual ? [] : [`${name} is ${String(actual)}, expected ${String(expected)}`];
}

const wordsOf = (html: string): string =>
  html
    .replaceAll(/<br\s*\/?>/g, '\n')
    .replaceAll(/<\/p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
