import type { Policy } from '../../../ticket/policy.ts';
import { truthOf } from '../check/truth.ts';
import { UNFILLED } from '../compile-template.ts';
import type { OwnClaim } from '../own-claims/claim-problems.ts';
import { ownClaims } from '../own-claims/own-claims.ts';
import { plainText } from '../plain-text.ts';
import { replyFacts } from '../reply-facts.ts';
import { createReplyWriter, type ReplyRequest, type ReplyWriter } from '../reply-writer.ts';
import { type Segment, segmentsOf } from '../slots.ts';
import { ANSWERED_INTENTS, type TemplateName } from '../template-names.ts';
import type { TemplateSet } from '../template-set.ts';
import { disclosureFaults } from './disclosure-words.ts';
import { neverSaidIn } from './never-said.ts';
import { SAMPLE_NOW } from './sample-order.ts';
import { type World, worldsOf } from './worlds.ts';

/** How a text did in every state of the world it may be needed in. */
export interface TemplateReport {
  readonly language: string;
  readonly name: TemplateName;
  readonly worlds: number;
  /** Characters of the longest text it made. */
  readonly longest: number;
  /** What is wrong, and in which world first; empty: it may be used. Never holds a customer's data, only samples. */
  readonly problems: readonly string[];
  /** Sentences of a shop's own that may say more than facts do: whoever uses the text answers for them. */
  readonly doubts: readonly string[];
}

/** The texts that are tried, and what they are held against. */
export interface TriedTexts {
  /** With the texts that are tried in their places. */
  readonly templates: TemplateSet;
  /** The program's own: what they say is known to be true. */
  readonly builtIn: TemplateSet;
  /** The shop's: its name, zone and signature are part of every text. */
  readonly policy: Policy;
}

/**
 * Writes a text in every state of the world it may be needed in, and looks for whatever a customer must not read: a fact
 * that is missing or is none, claims that no fact bears out, jargon, promises, blame, machine dates, markup, more than 1,200
 * characters, no disclosure.
 */
export function checkTemplate(
  { language, name }: { readonly language: string; readonly name: TemplateName },
  { templates, builtIn, policy }: TriedTexts,
): TemplateReport {
  const worlds = worldsOf(name);
  const writer = createReplyWriter(templates);
  const results: Result[] = [];
  for (const world of worlds) {
    const request = requestFor(world, language, policy);
    const segmentsIn = (set: TemplateSet): readonly Segment[] =>
      segmentsOf(plainText(set.render(language, name, replyFacts(request))));
    const segments = segmentsIn(templates);
    // What the program's texts say is known to be true, so that they need not be held against themselves.
    const claims = templates === builtIn ? [] : ownClaims(segments, segmentsIn(builtIn), truthOf(request));
    results.push({ world, ...writtenIn(request, writer), ownWords: ownWordsOf(segments), claims });
    // What runs out of time once would do so in every state of the world, and hold up the whole process.
    if (segments.some(({ slot }) => slot === UNFILLED)) break;
  }
  const problems = new Map<string, string>();
  if (worlds.length === 0) problems.set('there is no sample to check it with', 'worlds.ts');
  for (const { world, faults, ownWords, claims } of results) {
    for (const fault of [...faults, ...neverSaidIn(ownWords), ...saidBy(claims, 'false')])
      if (!problems.has(fault)) problems.set(fault, `${world.name}, ${world.what}`);
  }
  return {
    language,
    name,
    worlds: worlds.length,
    longest: Math.max(0, ...results.map(({ length }) => length)),
    problems: [...problems].map(([fault, where]) => `${fault} (${where})`),
    doubts: [...new Set(results.flatMap(({ claims }) => saidBy(claims, 'unknown')))],
  };
}

const saidBy = (claims: readonly OwnClaim[], kind: OwnClaim['kind']): readonly string[] =>
  claims.filter((claim) => claim.kind === kind).map(({ problem }) => problem);

/** How a text did in one state of the world. */
interface Result {
  readonly world: World;
  readonly faults: readonly string[];
  readonly length: number;
  /** Of this text alone, without those of the texts around it. */
  readonly ownWords: string;
  readonly claims: readonly OwnClaim[];
}

function writtenIn(request: ReplyRequest, writer: ReplyWriter): Pick<Result, 'faults' | 'length'> {
  const reply = writer.write(request);
  if (reply.kind === 'no_language') return { faults: ['the language has no templates'], length: 0 };
  if (reply.kind === 'refused') return { faults: reply.problems, length: 0 };
  const [firstLine = ''] = reply.text.split('\n');
  return { faults: disclosureFaults(firstLine, request.language), length: reply.text.length };
}

/** The words of a text between its facts. */
const ownWordsOf = (segments: readonly Segment[]): string =>
  segments.map(({ slot, text }) => (slot === null ? text : GAP)).join('');

/** Stands for a fact in the template's own words: no letter, so that the words around it stay words. */
const GAP = ' … ';

function purposeOf(name: World['name']): ReplyRequest['purpose'] {
  if (name === 'person_by') return 'line';
  return name.startsWith('ask_') ? 'question' : 'answer';
}

/** Everything the policy may allow is allowed, so that all of a text is seen. */
function requestFor({ name, picture, conversation }: World, language: string, policy: Policy): ReplyRequest {
  return {
    purpose: purposeOf(name),
    picture,
    intent: ANSWERED_INTENTS.find((intent) => intent === name) ?? 'order_status',
    conversation,
    policy: {
      ...policy,
      brand: { ...policy.brand, languages: [language] },
      guards: { ...policy.guards, itemNames: true, listOwnOrders: true },
      disclosure: { ...policy.disclosure, enabled: true },
    },
    language,
    now: SAMPLE_NOW,
  };
}
