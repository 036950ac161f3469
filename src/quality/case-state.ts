import type { Contact, Rating } from '../ticket/contact.ts';
import type { Instant } from '../ticket/instant.ts';

const HOUR_MS = 60 * 60_000;
/** Without a word of the customer for this long an answer may have helped. */
export const QUIET_MS = 72 * HOUR_MS;
/** For this long it has; whoever writes later asks something new. */
export const VERIFIED_MS = 7 * 24 * HOUR_MS;

/**
 * Where a case stands.
 * - `aside`: it was never ours to answer; counted nowhere
 * - `shadow`: nothing was written, so nothing was resolved; counted nowhere
 * - `person`: a person had it before an answer of ours could
 * - `asked`: our question is open
 * - `answered`, `quiet`, `verified`: nothing has come back since our answer, for less than 72 hours, for 72 hours, for 7 days
 * - `broken`: the answer did not end it
 */
export type CaseStand =
  | 'aside'
  | 'shadow'
  | 'person'
  | 'asked'
  | 'answered'
  | 'quiet'
  | 'verified'
  | 'broken';

/**
 * What broke it: another message on the ticket, on another ticket (of whichever helpdesk), or a bad rating. A message that
 * only says thanks breaks nothing.
 */
export type Break = 'reopened' | 'new_contact' | 'bad_rating';

export interface CaseState {
  readonly stand: CaseStand;
  readonly broken: Break | null;
  /** Of our first answer. */
  readonly answeredAt: Instant | null;
}

/**
 * The state of one case at a moment. Pure; silence is what verifies, and nothing else does. Once broken a case stays broken,
 * however well a second answer does: the customer has had to come back.
 * @param contacts of one case, oldest first, at least one
 * @param ratings of its tickets
 */
export function caseState(contacts: readonly Contact[], ratings: readonly Rating[], now: Instant): CaseState {
  const ours = contacts.slice(contacts.findIndex(isOurs));
  const at = ours.findIndex(({ outcome, shadow }) => outcome === 'answered' && !shadow);
  const answer = ours[at];
  const unanswered = standBefore(answer === undefined ? ours : ours.slice(0, at));
  if (unanswered !== null) return { stand: unanswered, broken: null, answeredAt: null };
  if (answer === undefined) return { stand: 'asked', broken: null, answeredAt: null };
  const broken = breakOf(answer, ours.slice(at + 1), ratings);
  return {
    stand: broken === null ? silentFor(Date.parse(now) - Date.parse(answer.at)) : 'broken',
    broken,
    answeredAt: answer.at,
  };
}

/** Before it there was nothing for us to do, or the message was none that asks. */
const isOurs = ({ shadow, thanks, outcome }: Contact): boolean => shadow || (!thanks && outcome !== 'left');

/** What kept the case from being answered by us first; `null`: nothing but questions of our own. */
function standBefore(contacts: readonly Contact[]): 'aside' | 'shadow' | 'person' | null {
  const [first] = contacts;
  if (first === undefined) return null;
  if (!isOurs(first)) return 'aside';
  if (first.shadow) return 'shadow';
  return contacts.some(({ outcome, shadow }) => shadow || outcome !== 'asked') ? 'person' : null;
}

function breakOf(answer: Contact, later: readonly Contact[], ratings: readonly Rating[]): Break | null {
  const back = later.find(({ thanks }) => !thanks);
  const bad = ratings.find((rating) => isBadOf(rating, answer));
  if (back === undefined) return bad === undefined ? null : 'bad_rating';
  if (bad !== undefined && bad.at < back.at) return 'bad_rating';
  const same = back.ticket.helpdesk === answer.ticket.helpdesk && back.ticket.id === answer.ticket.id;
  return same ? 'reopened' : 'new_contact';
}

/** Vendors stamp by a clock of their own, and in whole seconds. */
const CLOCKS_DIFFER_MS = 60_000;

/** Whether the rating is a bad one, and given after the answer. */
export function isBadOf({ verdict, at }: Rating, answer: Contact): boolean {
  return verdict === 'bad' && Date.parse(at) >= Date.parse(answer.at) - CLOCKS_DIFFER_MS;
}

function silentFor(ms: number): 'answered' | 'quiet' | 'verified' {
  if (ms < QUIET_MS) return 'answered';
  return ms < VERIFIED_MS ? 'quiet' : 'verified';
}
