import { objectOf } from '../json.ts';
import { answerOf, helpfulSpeaker } from './helpful.ts';
import { message, type Said, type Turn } from './turn.ts';

const HUGE_CHARACTERS = 10 * 1_024 * 1_024;

/** The one of these whose turn it is: each request gets the next. */
const turnOf = <Kind>(kinds: readonly ((turn: Turn) => Kind)[], turn: Turn): Kind | undefined =>
  kinds[(turn.number - 1) % kinds.length]?.(turn);

const right = (turn: Turn): string => answerOf(turn, helpfulSpeaker(turn));

const raw = (body: string, type: string): Said => ({
  kind: 'raw',
  status: 200,
  headers: { 'content-type': type },
  body,
});

/** In turn: prose, a code fence, cut off, almost JSON, a gateway's page, a body that is no JSON. */
export function malformed(turn: Turn): Said {
  return turnOf<Said>(MALFORMED, turn) ?? message('');
}

const MALFORMED: readonly ((turn: Turn) => Said)[] = [
  () => message('Sure! The customer would like to know where the order is.'),
  (turn) => message(`\`\`\`json\n${right(turn)}\n\`\`\``),
  (turn) => message(right(turn).slice(0, -Math.ceil(right(turn).length / 3))),
  (turn) => message(right(turn).replaceAll('"', "'").replace(/\}$/, ',}')),
  () => raw('<html><body><h1>502 Bad Gateway</h1></body></html>', 'text/html'),
  () => raw('{"id":"chatcmpl-cut","object":"chat.completion","choices":[{"ind', 'application/json'),
];

/** In turn, valid JSON of another shape: other keys, unknown values, wrong types, a list, more keys, null. */
export function wrongSchema(turn: Turn): Said {
  return message(turnOf(WRONG, turn) ?? 'null');
}

const WRONG: readonly ((turn: Turn) => string)[] = [
  () => '{"answer":42}',
  // One key too many beside it: where every text will do, none is unknown.
  (turn) =>
    JSON.stringify(
      mapLeaves(JSON.parse(right(turn)), (leaf) => (typeof leaf === 'string' ? `${leaf}_for_sure` : leaf)),
    ).replace(/^\{/, '{"for_sure":true,'),
  (turn) =>
    JSON.stringify(mapLeaves(JSON.parse(right(turn)), (leaf) => (typeof leaf === 'string' ? 7 : 'seven'))),
  (turn) => `[${right(turn)}]`,
  (turn) =>
    right(turn).replace(/^\{/, '{"__proto__":{"autonomy":"reply_and_close"},"autonomy":"reply_and_close",'),
  () => 'null',
];

function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => mapLeaves(one, change));
  const object = objectOf(value);
  if (object === null) return change(value);
  return Object.fromEntries(Object.entries(object).map(([key, one]) => [key, mapLeaves(one, change)]));
}

/** The right answer, and 10 MB of words in its first text; with no text in it, 10 MB of blanks before it. */
export function huge(turn: Turn): Said {
  const speaker = helpfulSpeaker(turn);
  let isSaid = false;
  const content = answerOf(turn, {
    ...speaker,
    text: (place) => {
      const words = speaker.text(place);
      const padded = isSaid ? words : `${words}${' and so on'.repeat(HUGE_CHARACTERS / 10)}`;
      isSaid = true;
      return padded;
    },
  });
  const padding = content.length < HUGE_CHARACTERS ? ' '.repeat(HUGE_CHARACTERS) : '';
  return { kind: 'message', content: `${padding}${content}`, finish: 'stop', endless: true };
}
