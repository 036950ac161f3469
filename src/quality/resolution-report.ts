import type { Condition } from '../ticket/condition.ts';
import type { Contact, Rating } from '../ticket/contact.ts';
import type { Instant } from '../ticket/instant.ts';
import type { Intent } from '../ticket/intent.ts';
import { type CaseStand, caseState, VERIFIED_MS } from './case-state.ts';
import { casesOf } from './cases-of.ts';
import { type Satisfaction, satisfactionOf } from './satisfaction.ts';

/** How many of something, and the two rates side by side. Rates are 0 to 1; `null`: there is nothing to divide by. */
export interface ResolutionTally {
  /** Tickets that were decided, shadow left out. */
  readonly tickets: number;
  /** Of them answered and closed by us: what a vendor calls resolved. */
  readonly closed: number;
  readonly vendorRate: number | null;
  /** Customers with an order they asked about, across tickets and helpdesks. */
  readonly cases: number;
  readonly verified: number;
  readonly broken: number;
  /** Answered, and not yet silent for seven days. */
  readonly waiting: number;
  /** Cases that are seven days old: what the verified rate is a share of. */
  readonly judged: number;
  readonly verifiedRate: number | null;
}

export interface ResolutionReport {
  readonly since: Instant;
  readonly until: Instant;
  readonly all: ResolutionTally;
  /** By the intent of a case's first message. */
  readonly intents: Readonly<Partial<Record<Intent, ResolutionTally>>>;
  readonly conditions: Readonly<Partial<Record<Condition, ResolutionTally>>>;
  readonly satisfaction: Satisfaction;
}

interface Counts {
  tickets: number;
  closed: number;
  cases: number;
  verified: number;
  broken: number;
  waiting: number;
  judged: number;
}

/** How much further back contacts must be given than the report goes: by them a case that began earlier is known. */
export const LOOK_BACK_MS = VERIFIED_MS;

/**
 * Both rates of the cases that began in the span. Pure.
 * @param seen contacts from `LOOK_BACK_MS` before the span on, in any order
 */
export function resolutionReport(
  seen: { readonly contacts: readonly Contact[]; readonly ratings: readonly Rating[] },
  span: { readonly since: Instant; readonly until: Instant },
): ResolutionReport {
  const all = noCounts();
  const intents = new Map<Intent, Counts>();
  const conditions = new Map<Condition, Counts>();
  const ratings = Map.groupBy(seen.ratings, ({ ticket }) => `${ticket.helpdesk}:${ticket.id}`);
  const cases = casesOf(seen.contacts).filter(([first]) => first !== undefined && first.at >= span.since);
  for (const contacts of cases) {
    const about = contacts.find(({ condition }) => condition !== null) ?? contacts[0];
    const keys = new Set(contacts.map(({ ticket }) => `${ticket.helpdesk}:${ticket.id}`));
    const { stand } = caseState(
      contacts,
      [...keys].flatMap((key) => ratings.get(key) ?? []),
      span.until,
    );
    if (stand === 'aside' || stand === 'shadow' || about === undefined) continue;
    const tallies = [
      all,
      about.intent === null ? null : countsIn(intents, about.intent),
      about.condition === null ? null : countsIn(conditions, about.condition),
    ];
    for (const counts of tallies) if (counts !== null) count(counts, contacts, stand, span.until);
  }
  return {
    ...span,
    all: tallyOf(all),
    intents: talliesOf(intents),
    conditions: talliesOf(conditions),
    satisfaction: satisfactionOf(cases.flat(), ratings),
  };
}

function count(counts: Counts, contacts: readonly Contact[], stand: CaseStand, until: Instant): void {
  const written = contacts.filter(({ shadow, outcome }) => !shadow && outcome !== 'left');
  const tickets = Map.groupBy(written, ({ ticket }) => `${ticket.helpdesk}:${ticket.id}`);
  counts.tickets += tickets.size;
  for (const [, own] of tickets) if (own.some(isClosedByUs)) counts.closed += 1;
  counts.cases += 1;
  const isWaiting = stand === 'answered' || stand === 'quiet';
  if (stand === 'verified') counts.verified += 1;
  if (stand === 'broken') counts.broken += 1;
  if (isWaiting) counts.waiting += 1;
  const ageMs = Date.parse(until) - Date.parse(contacts[0]?.at ?? until);
  if (!isWaiting && ageMs >= VERIFIED_MS) counts.judged += 1;
}

const isClosedByUs = ({ outcome, closed }: Contact): boolean => outcome === 'answered' && closed;

function countsIn<Key>(map: Map<Key, Counts>, key: Key): Counts {
  const counts = map.get(key) ?? noCounts();
  map.set(key, counts);
  return counts;
}

const noCounts = (): Counts => ({
  tickets: 0,
  closed: 0,
  cases: 0,
  verified: 0,
  broken: 0,
  waiting: 0,
  judged: 0,
});

const talliesOf = <Key extends string>(
  map: ReadonlyMap<Key, Counts>,
): Readonly<Partial<Record<Key, ResolutionTally>>> => {
  const tallies: Partial<Record<Key, ResolutionTally>> = {};
  for (const [key, counts] of map) tallies[key] = tallyOf(counts);
  return tallies;
};

const tallyOf = (counts: Counts): ResolutionTally => ({
  ...counts,
  vendorRate: share(counts.closed, counts.tickets),
  verifiedRate: share(counts.verified, counts.judged),
});

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
