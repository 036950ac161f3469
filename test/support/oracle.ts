/**
 * What must hold after every chaos run, decided from what the stand-ins saw and hold alone: the service is never asked.
 */

/** One text of a ticket, oldest first in its list. */
export interface EvidentText {
  /** `us`: written through the API by our account; `person`: by anybody of the team, in the helpdesk itself. */
  readonly by: 'customer' | 'person' | 'us';
  readonly public: boolean;
  readonly html: string;
}

/** One ticket somebody asked, as it is in its helpdesk. */
export interface EvidentTicket {
  readonly name: string;
  readonly texts: readonly EvidentText[];
  /** Solved or closed, whoever did it. */
  readonly closed: boolean;
  readonly tags: readonly string[];
  /** Who got mail from us, mail by mail; `null` where the helpdesk does not show it. */
  readonly mailed: readonly (readonly string[])[] | null;
  /** Folded address of the person who asked. */
  readonly address: string;
  /** What of the shop's facts is this person's own: order names, tracking numbers. */
  readonly own: readonly string[];
}

export interface Evidence {
  readonly tickets: readonly EvidentTicket[];
  /** Processes that were killed or stopped, connections that were cut, faults that were played. */
  readonly disturbances: number;
}

/** Names of tickets per broken promise; all empty is what a run must end with. */
export interface Verdict {
  readonly lost: readonly string[];
  readonly doubles: readonly string[];
  readonly closedWithoutReply: readonly string[];
  readonly replyAfterHuman: readonly string[];
  readonly wrongCustomer: readonly string[];
  /** Why this run proves nothing; `null`: it does. */
  readonly void: string | null;
}

export const CLEAN: Verdict = {
  lost: [],
  doubles: [],
  closedWithoutReply: [],
  replyAfterHuman: [],
  wrongCustomer: [],
  void: null,
};

/** A run in which fewer tickets than this came to an end is void, whatever else it shows. */
const PROGRESS = 0.95;

/** Marks of an outcome (contract 4). */
const OUTCOMES = ['wa_answered', 'wa_asked', 'wa_handed_over', 'wa_acknowledged'] as const;

/** The global rule: nothing lost, nothing said twice, nothing closed in silence, no word after a person's, no facts to others. */
export function judge({ tickets, disturbances }: Evidence): Verdict {
  const named = (is: (ticket: EvidentTicket) => boolean): readonly string[] =>
    tickets.filter(is).map(({ name }) => name);
  return {
    lost: named((ticket) => !hasEnded(ticket)),
    doubles: named(isToldTwice),
    closedWithoutReply: named(isClosedInSilence),
    replyAfterHuman: named(isToldAfterPerson),
    wrongCustomer: named((ticket) => tellsOthers(ticket)),
    void: voidReason(tickets, disturbances),
  };
}

function voidReason(tickets: readonly EvidentTicket[], disturbances: number): string | null {
  if (tickets.length === 0) return 'nobody asked anything';
  if (disturbances === 0) return 'nothing was disturbed';
  const ended = tickets.filter(hasEnded).length;
  return ended < tickets.length * PROGRESS
    ? `only ${ended} of ${tickets.length} tickets came to an end`
    : null;
}

/** Answered, asked back, thanked or noted; or in the hands of a person who has written. */
export function hasEnded({ texts, tags }: EvidentTicket): boolean {
  if (OUTCOMES.some((tag) => tags.includes(tag))) return true;
  return texts.some((text) => (text.by === 'us' && !text.public) || (text.by === 'person' && text.public));
}

/** Two public texts of ours in a row, with no word of the customer's between them; or more mails than texts. */
function isToldTwice({ texts, mailed }: EvidentTicket): boolean {
  let sinceCustomer = 0;
  for (const { by, public: isPublic } of texts) {
    if (by === 'customer') sinceCustomer = 0;
    if (by === 'us' && isPublic) sinceCustomer += 1;
    if (sinceCustomer > 1) return true;
  }
  return mailed !== null && mailed.length > told(texts).length;
}

function isClosedInSilence({ texts, closed, tags }: EvidentTicket): boolean {
  if (!closed || tags.includes('wa_acknowledged')) return false;
  return told(texts).length === 0 && !texts.some(({ by }) => by === 'person');
}

/** Once a person of the team has spoken in public, we have not. */
function isToldAfterPerson({ texts }: EvidentTicket): boolean {
  const spoke = texts.findIndex(({ by, public: isPublic }) => by === 'person' && isPublic);
  return spoke >= 0 && told(texts.slice(spoke)).length > 0;
}

/** Order names, UPS numbers and addresses, as the sandbox's world has them; not what looks like a number inside a link's code. */
const FACT = /#\d{4,}|\b1Z[0-9A-Z]{16}\b|[\w.+-]+@example\.com/g;

function tellsOthers({ texts, own, address, mailed }: EvidentTicket): boolean {
  const allowed = new Set([...own, address]);
  const facts = told(texts).flatMap(({ html }) => html.match(FACT) ?? []);
  return [...facts, ...(mailed ?? []).flat()].some((fact) => !allowed.has(fact));
}

const told = (texts: readonly EvidentText[]): readonly EvidentText[] =>
  texts.filter((text) => text.by === 'us' && text.public);
