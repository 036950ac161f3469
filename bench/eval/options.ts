import { parseArgs } from 'node:util';

/** What an evaluation is told on its command line. */
export interface EvalOptions {
  /** What the model is asked for. */
  readonly purpose: 'reading' | 'wording';
  /** As the server names it; `null`: recorded answers or the stand-in. */
  readonly model: string | null;
  readonly baseUrl: string | null;
  /** The sandbox's model in place of a real one. */
  readonly standIn: boolean;
  /** Folder that holds `data/`; `null`: the usual one, if it is there. */
  readonly data: string | null;
  /** Only our own corpus. */
  readonly own: boolean;
  /** Messages of each set at most. */
  readonly limit: number;
  readonly record: string | null;
  readonly replay: string | null;
  /** Where the report goes; the same in words beside it. */
  readonly json: string;
  /** A policy with the shop's languages, thresholds and prices. */
  readonly policy: string | null;
  /** What it may cost, in the account's currency. */
  readonly money: number;
  readonly atOnce: number;
}

export const EVAL_HELP = `npm run eval -- --model NAME [--base-url URL]     asks that model; the key is OPENAI_API_KEY
npm run eval -- --replay FILE                     uses recorded answers and no network
npm run eval -- --stand-in                        asks the sandbox's model: shows the way, says nothing of quality
  --purpose WHAT   reading (messages), or wording (our replies in other words)
  --data DIR       folder that holds data/ with foreign sets (EVALUATION_DATA, ../shared)
  --own            our own held-out voices only
  --limit N        so many messages of each set, or replies, evenly spread
  --record FILE    adds every answer to a file for --replay; both together go on where a run has ended
  --json FILE      where the report goes, and its text beside it (evaluation/report.json)
  --policy FILE    languages, thresholds, prices and tone of a shop
  --money N        stops when so much is spent, at the policy's prices (10)
  --at-once N      questions under way at the same time (8)
`;

/** @throws Error that says what is wrong with the command line */
export function readOptions(args: readonly string[]): EvalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      model: { type: 'string' },
      purpose: { type: 'string', default: 'reading' },
      'base-url': { type: 'string' },
      'stand-in': { type: 'boolean', default: false },
      data: { type: 'string' },
      own: { type: 'boolean', default: false },
      limit: { type: 'string' },
      record: { type: 'string' },
      replay: { type: 'string' },
      json: { type: 'string', default: 'evaluation/report.json' },
      policy: { type: 'string' },
      money: { type: 'string', default: '10' },
      'at-once': { type: 'string', default: '8' },
    },
  });
  const { model = null, replay = null, purpose } = values;
  if (purpose !== 'reading' && purpose !== 'wording')
    throw new Error(`--purpose: ${purpose} is neither reading nor wording`);
  const standIn = values['stand-in'];
  if (model !== null && standIn) throw new Error('--model and --stand-in: only one of them can be asked');
  if (model === null && !standIn && replay === null)
    throw new Error('Nothing to ask: give --model, --replay or --stand-in');
  return {
    purpose,
    model,
    standIn,
    replay,
    baseUrl: values['base-url'] ?? null,
    data: values.data ?? null,
    own: values.own,
    limit: values.limit === undefined ? Number.POSITIVE_INFINITY : positive('limit', values.limit),
    record: values.record ?? null,
    json: values.json,
    policy: values.policy ?? null,
    money: positive('money', values.money),
    atOnce: Math.ceil(positive('at-once', values['at-once'])),
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new Error(`--${name}: ${text} is no number above 0`);
}
