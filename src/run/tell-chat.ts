import { ageWords } from '../respond/texts/waiting-note.ts';
import { WAITING_WORDS } from '../respond/texts/waiting-words.ts';
import type { Instant } from '../ticket/instant.ts';
import type { RunTools } from './run-tools.ts';
import type { Watch } from './watch-hand-over.ts';

/** A chat that takes nothing for an hour is told nothing any more; the note on the ticket is there. */
const MOST_TRIES = 6;
const FIRST_PAUSE_MS = 60_000;

/**
 * Tells the team's chat once that a hand-over is overdue: which ticket, how long, nothing of the customer.
 * @returns when to try again; `null`: there is nothing left to do
 */
export async function tellChat(watch: Watch, tools: RunTools): Promise<Instant | null> {
  const { handOver, now, context } = watch;
  const { chat, handOvers, reach } = tools;
  if (chat === null || handOver.chatToldAt !== null || handOver.chatTries >= MOST_TRIES) return null;
  if (!(await handOvers.tryChat(handOver))) return null;
  if (await chat.tell(lineOf(watch, tools), context.signal)) {
    await reach('effect:sent');
    await handOvers.chatTold(handOver, now);
    return null;
  }
  return new Date(Date.parse(now) + FIRST_PAUSE_MS * 2 ** handOver.chatTries).toISOString();
}

function lineOf({ handOver, ticket, team, now, version }: Watch, { helpdesk }: RunTools): string {
  const words = WAITING_WORDS[version.policy.team.language];
  const seconds = Math.round(team.between(handOver.since, now) / 1_000);
  const due = `${handOver.dueAt.slice(0, 16).replace('T', ' ')} UTC`;
  const { helpdesk: desk, id } = ticket.ref;
  return `${desk} ${id}: ${words.summary(ageWords(seconds, words), due)} ${helpdesk.ticketUrl(ticket.ref)}`;
}
