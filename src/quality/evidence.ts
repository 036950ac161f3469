import type { Condition } from '../ticket/condition.ts';
import { WRONG_ANSWERS } from '../ticket/feedback.ts';
import type { Instant } from '../ticket/instant.ts';
import type { MarkedDecision } from '../ticket/marked-decision.ts';
import type { TicketRef } from '../ticket/ticket.ts';

/** With fewer cases that agreed nothing is proposed; the newest so many must be good enough by themselves, too. */
export const LEAST_CASES = 50;
/** Of a hundred cases. */
const LEAST_AGREED = 97;
/** Decisions that are shown. */
const MOST_EXAMPLES = 10;

/** How a decision was judged, as the evidence counts it. */
export const EVIDENCE_KINDS = [
  'marked_right',
  'marked_wrong',
  'draft_sent',
  'macro_used',
  'contradicted',
  'unclear',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One decision that counts, to be looked at. */
export interface EvidenceExample {
  readonly ticket: TicketRef;
  readonly at: Instant;
  readonly kind: EvidenceKind;
}

/** What speaks for a step up. Cases are customers with an order; one disagreement makes a case a disagreement. */
export interface Evidence {
  readonly cases: number;
  readonly agreed: number;
  /** Of them those that a mark says so of. */
  readonly markedRight: number;
  readonly disagreed: number;
  /** Cases in which a person answered and nobody can tell whether they agreed; they are not among `cases` for that. */
  readonly unclear: number;
  /** Of the newest `LEAST_CASES`. */
  readonly latestAgreed: number;
  /** When the intent came to its step, or where the look back ends. */
  readonly since: Instant;
  /** Cases in which an order was in that condition. */
  readonly conditions: Readonly<Partial<Record<Condition, number>>>;
  /** Decisions by how they were judged. */
  readonly kinds: Readonly<Partial<Record<EvidenceKind, number>>>;
  /** Those that disagreed first, the newest of each. */
  readonly examples: readonly EvidenceExample[];
}

interface Judged {
  readonly decision: MarkedDecision;
  readonly agreed: boolean;
}

/** What people said of these decisions, case by case. Pure. @param since is only told */
export function evidenceOf(decisions: readonly MarkedDecision[], since: Instant): Evidence {
  const judged = decisions.flatMap((decision): readonly Judged[] => {
    const judgement = judgementOf(decision);
    return judgement === null ? [] : [{ decision, agreed: judgement === 'agreed' }];
  });
  const unclear = decisions.filter(({ by }) => by === 'unclear');
  const cases = casesOf(judged);
  const agreed = cases.filter((one) => one.agreed);
  return {
    cases: cases.length,
    agreed: agreed.length,
    markedRight: agreed.filter((one) => one.isMarked).length,
    disagreed: cases.length - agreed.length,
    unclear: new Set(unclear.map(({ caseKey }) => caseKey)).size,
    latestAgreed: cases.slice(0, LEAST_CASES).filter((one) => one.agreed).length,
    since,
    conditions: counted(cases.flatMap((one) => [...one.conditions])),
    kinds: counted([...judged.map(({ decision }) => kindOf(decision)), ...unclear.map(kindOf)]),
    examples: examplesOf(judged),
  };
}

function casesOf(judged: readonly Judged[]) {
  const byCase = Map.groupBy(judged, ({ decision }) => decision.caseKey);
  return (
    [...byCase.values()]
      .map((own) => ({
        at: own.reduce((newest, { decision: { at } }) => (at > newest ? at : newest), ''),
        agreed: own.every(({ agreed }) => agreed),
        isMarked: own.some(({ decision }) => decision.by === 'mark'),
        conditions: new Set(
          own.flatMap(({ decision: { condition } }) => (condition === null ? [] : [condition])),
        ),
      }))
      // Of one moment the wrong ones first: which of them are among the newest must not be chance.
      .toSorted((a, b) => Number(a.agreed) - Number(b.agreed))
      .toSorted(newestFirst)
  );
}

function examplesOf(judged: readonly Judged[]): readonly EvidenceExample[] {
  return judged
    .map(({ decision, agreed }) => ({
      ticket: decision.ticket,
      at: decision.at,
      kind: kindOf(decision),
      agreed,
    }))
    .toSorted((a, b) => a.ticket.id.localeCompare(b.ticket.id))
    .toSorted(newestFirst)
    .toSorted((a, b) => Number(a.agreed) - Number(b.agreed))
    .slice(0, MOST_EXAMPLES)
    .map(({ ticket, at, kind }) => ({ ticket, at, kind }));
}

const newestFirst = (a: { readonly at: Instant }, b: { readonly at: Instant }): number =>
  a.at > b.at ? -1 : Number(a.at < b.at);

function kindOf({ by, verdict }: MarkedDecision): EvidenceKind {
  if (by !== 'mark') return by;
  return verdict === 'right' ? 'marked_right' : 'marked_wrong';
}

function counted<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/**
 * What a judgement says of the step up; `null`: nothing. Wrong is wrong whatever else would have kept an answer back; right
 * counts only where nothing else would have. `should_answer` does not say that the order and the state were right.
 */
function judgementOf(decision: MarkedDecision): 'agreed' | 'disagreed' | null {
  const { verdict, outcome, shadow } = decision;
  if (verdict === null || (!shadow && outcome !== 'handed_over')) return null;
  if (WRONG_ANSWERS.includes(verdict)) return 'disagreed';
  return verdict === 'right' && wasAnswerMeant(decision) ? 'agreed' : null;
}

function wasAnswerMeant({ proven, shadow, would, reasons }: MarkedDecision): boolean {
  if (!proven) return false;
  return shadow ? would === 'answered' : reasons.length === 1 && reasons[0] === 'autonomy_note';
}

/**
 * So many must have agreed, not merely been judged: else the fiftieth case could bring a proposal about by being wrong. What
 * people answered counts only where at least half of it can be told: those who send our text are those it was right for.
 */
export function isEnough({ cases, agreed, markedRight, unclear, latestAgreed }: Evidence): boolean {
  const isTelling = unclear + cases - agreed <= agreed;
  return (
    (isTelling ? agreed : markedRight) >= LEAST_CASES &&
    agreed * 100 >= LEAST_AGREED * cases &&
    latestAgreed * 100 >= LEAST_AGREED * LEAST_CASES
  );
}
