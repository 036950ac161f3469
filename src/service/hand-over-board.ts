import { type Almanac, openAlmanac } from '../look-up/almanac.ts';
import type { HandOverBoard, WaitingEntry } from '../ports/hand-over-board.ts';
import type { HandOverBook } from '../ports/hand-over-book.ts';
import type { Helpdesk } from '../ports/helpdesk.ts';
import type { PolicyStore } from '../ports/policy-store.ts';
import type { Clock } from '../ports/tools.ts';
import { teamClockOf } from '../run/team-clock-of.ts';
import type { HandOver } from '../ticket/hand-over.ts';

interface BoardParts {
  readonly handOvers: HandOverBook;
  readonly policies: PolicyStore;
  readonly helpdesks: readonly Pick<Helpdesk, 'id' | 'ticketUrl'>[];
  readonly clock: Clock;
  readonly almanac?: Almanac;
}

/** The board, from the book of hand-overs and the hours of the team as they are now. */
export function handOverBoard(parts: BoardParts): HandOverBoard {
  const { handOvers, policies, helpdesks, clock, almanac = openAlmanac() } = parts;
  const urls = new Map(helpdesks.map((helpdesk) => [helpdesk.id, helpdesk]));
  return {
    page: async ({ overdue, ...filter }) => {
      const now = new Date(clock.now()).toISOString();
      const team = teamClockOf((await policies.current()).policy, almanac);
      const { items, next } = await handOvers.list({
        ...filter,
        ...(overdue === true ? { dueBy: now } : {}),
      });
      const { medianSeconds, p90Seconds, ...counts } = await handOvers.figures(now);
      const entry = (handOver: HandOver): WaitingEntry => ({
        ticket: handOver.ref,
        url: urls.get(handOver.ref.helpdesk)?.ticketUrl(handOver.ref) ?? null,
        intent: handOver.intent,
        condition: handOver.condition,
        orderName: handOver.orderName,
        priority: handOver.priority,
        since: handOver.since,
        dueAt: handOver.dueAt,
        overdue: handOver.dueAt <= now,
        waitedMinutes: minutes(team.between(handOver.since, now) / 1_000),
        toldDay: handOver.lineToldAt === null ? null : (handOver.line?.day ?? null),
        reminders: handOver.reminders,
        remindedAt: handOver.remindedAt,
      });
      return {
        items: items.map(entry),
        next,
        figures: {
          ...counts,
          medianMinutes: medianSeconds === null ? null : minutes(medianSeconds),
          p90Minutes: p90Seconds === null ? null : minutes(p90Seconds),
        },
      };
    },
  };
}

const minutes = (seconds: number): number => Math.floor(seconds / 60);
