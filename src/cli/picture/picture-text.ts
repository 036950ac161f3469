import { REASONS_EN } from '../../respond/texts/note-words/en/reasons.ts';
import type { Rehearsed } from '../../run/rehearse.ts';
import { rehearsedNote } from '../../run/rehearsed-note.ts';
import type { Fact } from '../../ticket/fact.ts';
import type { Understanding } from '../../ticket/understanding.ts';
import { columns } from '../columns.ts';
import type { GivenWorld } from './given-worlds.ts';

export interface Pictured {
  readonly world: GivenWorld;
  /** One for each language, all about the same picture. */
  readonly rehearsed: readonly Rehearsed[];
  readonly understanding: Understanding;
}

/** Everything about one order, for a person at a terminal. */
export function pictureText({ world, rehearsed, understanding }: Pictured): string {
  const [first] = rehearsed;
  if (first === undefined) return 'No language has texts.';
  const { picture, now, reading } = first.situation;
  const row = picture.row === null ? '' : `, row ${picture.row}`;
  const sure = `${Math.round(reading.confidence * 100)} % sure`;
  const head = columns([
    ['condition', `${picture.condition}${row}`],
    ['because', picture.why],
    ['may', MAY[picture.action]],
    ['asked', `${reading.intent}, ${sure}, in ${understanding.language ?? 'a language nobody knows'}`],
    ['as of', now],
    ['files', world.from],
    ...[...world.remarks, ...picture.unchecked.map((part) => `not checked: ${part}`)].map((remark) => [
      'mind',
      remark,
    ]),
  ]);
  return [...head, '', ...factLines(picture.facts), '', ...endings(rehearsed, understanding)].join('\n');
}

const MAY = {
  answer: 'be answered and closed',
  answer_open: 'be answered, and stays open',
  person: 'be answered by a person only',
} as const;

function factLines(facts: readonly Fact[]): readonly string[] {
  if (facts.length === 0) return ['No facts.'];
  return columns([
    ['fact', 'value', 'source', 'at'],
    ...facts.map(({ name, value, source, at }) => [name, value, source, at]),
  ]);
}

/** What the customer reads, language by language; what a person reads once, because notes are in English. */
function endings(rehearsed: readonly Rehearsed[], understanding: Understanding): readonly string[] {
  const told = rehearsed.filter(({ reply }) => reply?.kind === 'written');
  const handed = rehearsed.filter(({ reply }) => reply?.kind !== 'written');
  const alike = new Map(
    handed.map((one) => [whyNot(one), handed.filter((other) => whyNot(other) === whyNot(one))]),
  );
  return [
    ...told.flatMap(replyLines),
    ...[...alike].flatMap(([why, same]) => personLines(why, same, understanding)),
  ];
}

function replyLines(one: Rehearsed): readonly string[] {
  const { decision, reply, situation } = one;
  if (reply?.kind !== 'written') return [];
  return [
    `${situation.reading.language}: ${endOf(one)} (${decision.reasons.join(', ')}), ${reply.template}`,
    ...reply.text.split('\n').map(indented),
    '',
  ];
}

function endOf({ decision, outcome }: Rehearsed): string {
  const { closed } = decision.would ?? decision;
  const how = closed ? `${outcome} and closed` : outcome.replaceAll('_', ' ');
  return decision.shadow ? `shadow, would be ${how}` : how;
}

/** Equal texts: languages that end the same way. */
function whyNot(one: Rehearsed): string {
  const { decision, reply } = one;
  const refused =
    reply?.kind === 'refused' ? reply.problems.map((problem) => `text refused: ${problem}`) : [];
  return [endOf(one), ...decision.reasons.map((reason) => REASONS_EN[reason].full), ...refused].join('\n');
}

function personLines(
  why: string,
  same: readonly Rehearsed[],
  understanding: Understanding,
): readonly string[] {
  const [first] = same;
  if (first === undefined) return [];
  const [end = '', ...reasons] = why.split('\n');
  const languages = same.map(({ situation }) => situation.reading.language).join(', ');
  const note =
    first.outcome === 'left'
      ? []
      : ['', ...rehearsedNote(first, understanding).text.split('\n').map(indented)];
  return [`${languages}: ${end}`, ...reasons.map(indented), ...note, ''];
}

const indented = (line: string): string => (line === '' ? '' : `  ${line}`);
