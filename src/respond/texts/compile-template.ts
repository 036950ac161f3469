import { Liquid, LiquidError, type StaticAnalysis } from 'liquidjs';
import { matchesOf } from '../../ticket/matches-of.ts';
import { FACT_NAMES, PARCEL_FACT_NAMES } from './fact-names.ts';
import type { ReplyFacts } from './reply-facts.ts';
import { mark } from './slots.ts';
import { escapeOutput, templateScope } from './template-scope.ts';

/** One text, ready to be filled. */
export interface CompiledTemplate {
  /** HTML with marks around every value (see `slots.ts`); values are escaped. */
  readonly render: (facts: ReplyFacts) => string;
}

export type Compiled =
  | ({ readonly kind: 'compiled' } & CompiledTemplate)
  /** What is wrong with it, for the person who wrote it. `line` counts from 1. */
  | { readonly kind: 'broken'; readonly line: number; readonly fault: string };

/** Longer than any text that could be sent: whoever stores this has something else in mind. */
const LONGEST_SOURCE = 20_000;

/**
 * Work one text may cost: an admin's loops within loops must not hold up everybody's tickets. Milliseconds are of the
 * wall, so there are a thousand times as many as a text needs: a busy machine is no fault of the text.
 */
const MOST_WORK = { parseLimit: LONGEST_SOURCE, renderLimit: 3_000, memoryLimit: 2_000_000 };

/** A compiler of Liquid texts; one is made per template set. */
export function templateCompiler(): (source: string) => Compiled {
  const engine = new Liquid({
    strictVariables: true,
    lenientIf: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: escapeOutput,
    // Templates are given as text, so that no `include` can read another file.
    templates: {},
    ...MOST_WORK,
  });
  return (source) => compile(engine, source.trim());
}

function compile(engine: Liquid, source: string): Compiled {
  if (source.length > LONGEST_SOURCE)
    return { kind: 'broken', line: 1, fault: `longer than ${LONGEST_SOURCE} characters` };
  const odd = oddTag(source);
  if (odd !== null)
    return { kind: 'broken', line: odd.line, fault: `<${odd.tag}> does not survive every helpdesk` };
  const other = READS_ANOTHER.exec(source);
  if (other !== null)
    return { kind: 'broken', line: lineAt(source, other.index), fault: 'a text cannot read another one' };
  try {
    const template = engine.parse(source);
    const unknown = unknownFact(engine.analyzeSync(template));
    if (unknown !== null)
      return { kind: 'broken', line: unknown.line, fault: `there is no fact "${unknown.name}"` };
    return {
      kind: 'compiled',
      render: (facts) => fill(() => String(engine.renderSync(template, templateScope(facts)))),
    };
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const [line = 1] = error.token.getPosition();
    return { kind: 'broken', line, fault: error.originalError?.message ?? error.message };
  }
}

/** A text that fails while it is filled holds a slot by which the check refuses it: what is left of it must not be sent. */
function fill(render: () => string): string {
  try {
    return render();
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    return mark(UNFILLED, '?');
  }
}

/** Slot of what is left of a text that failed while it was filled. */
export const UNFILLED = 'a text that cannot be filled';

/** Another text would be read when a ticket needs it, and was never looked at with this one. */
const READS_ANOTHER = /\{%-?\s*(?:include|render|layout|block)\b/u;

/** Tags that both helpdesks keep and that `plainText` can turn into text. */
const TAGS = ['p', 'a', 'ul', 'li', 'br', 'b'];

function oddTag(source: string): { tag: string; line: number } | null {
  for (const { 1: tag = '', index } of matchesOf(source, /<\/?([A-Za-z!][\w-]*)/gu)) {
    if (!TAGS.includes(tag)) return { tag, line: lineAt(source, index) };
  }
  return null;
}

const lineAt = (source: string, index: number): number => source.slice(0, index).split('\n').length;

/** A fact that does not exist would be found out only when the first ticket needs it. */
function unknownFact({ globals, variables }: StaticAnalysis): { name: string; line: number } | null {
  for (const [root, uses] of Object.entries(variables)) {
    if (root === 'forloop') continue;
    const isGlobal = Object.hasOwn(globals, root);
    for (const { segments, location } of uses) {
      const [, property] = segments;
      const known = isGlobal
        ? FACT_NAMES.has(root)
        : property === undefined || PARCEL_FACT_NAMES.has(String(property));
      if (!known) return { name: segments.join('.'), line: location.row };
    }
  }
  return null;
}
