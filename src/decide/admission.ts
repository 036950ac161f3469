import type { Outcome } from '../ticket/decision.ts';
import type { Policy } from '../ticket/policy.ts';
import type { Admission, Rhythm, Usage } from '../ticket/usage.ts';
import { decide } from './decide.ts';
import { overLimit } from './rules/limits.ts';
import type { Situation } from './situation.ts';

/** So many times what is usual at this hour is no busy day any more (design 8.5). */
const TIMES_USUAL = 3;

/** 30 % of the newest fifty texts answered within two minutes: people do not read that fast (`reliability.md` 2.4). */
const ANSWERED_AT_ONCE = 15;

/**
 * Whether a public text may begin with these counts (never one that another text to the same customer has overtaken: what was
 * told there has to be read first), and whether the account's breaker trips: the text that reaches the
 * bound is the last one. Asked while no other text of the account can begin, so a burst stops exactly there.
 * @param planned what was decided with older counts
 */
export function admission(
  situation: Situation,
  planned: Outcome,
  { usage, rhythm }: { readonly usage: Usage; readonly rhythm: Rhythm },
): Admission {
  const { policy } = situation;
  const already = whyTrips(usage.account, rhythm, policy);
  if (already !== null) return { begins: false, trips: already };
  const isOvertaken = usage.sender > situation.usage.sender;
  const begins = !isOvertaken && decide({ ...situation, usage }).outcome === planned;
  return { begins, trips: begins ? whyTrips(usage.account + 1, rhythm, policy) : null };
}

/**
 * The same for a line that a person will answer. It is decided by no rule but these, and a text to the same customer that has
 * overtaken it is on another ticket and says something else.
 */
export function lineAdmission(
  policy: Policy,
  { usage, rhythm }: { readonly usage: Usage; readonly rhythm: Rhythm },
): Admission {
  const already = whyTrips(usage.account, rhythm, policy);
  if (already !== null) return { begins: false, trips: already };
  const begins = overLimit({ usage, policy, keeps: undefined }) === null;
  return { begins, trips: begins ? whyTrips(usage.account + 1, rhythm, policy) : null };
}

function whyTrips(texts: number, { usual, answeredAtOnce }: Rhythm, { limits }: Policy): string | null {
  if (answeredAtOnce >= ANSWERED_AT_ONCE)
    return `${answeredAtOnce} of the last 50 texts were answered within two minutes: a machine may be answering`;
  const bound = Math.max(limits.accountPer10Minutes, TIMES_USUAL * usual);
  return texts >= bound ? `${texts} texts in ten minutes, and the bound is ${Math.ceil(bound)}` : null;
}
