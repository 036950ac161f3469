import type { DecisionPage } from '../ports/run-book.ts';
import { REASONS_EN } from '../respond/texts/note-words/en/reasons.ts';
import { EXIT } from './exit-codes.ts';
import { withStore } from './open-store-beside.ts';

/** Prints the decision of one ticket, `HELPDESK:ID`, in words. Exit 1: the ticket is not known. */
export async function explain(ticket: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const [helpdesk, id] = ticket.split(':');
  if (helpdesk === undefined || id === undefined || id === '') {
    process.stderr.write('Name the ticket as HELPDESK:ID, for example zendesk:123\n');
    process.exitCode = EXIT.usage;
    return;
  }
  const page = await withStore(environment, ({ runs }) => runs.page({ helpdesk, id }));
  if (page === null) {
    process.stderr.write(
      `No webhook about ${ticket} has come in; check the id and that the helpdesk's webhook reaches us\n`,
    );
    process.exitCode = EXIT.problem;
    return;
  }
  process.stdout.write(`${inWords(page)}\n`);
}

/** A decision page as a person would tell it. */
function inWords(page: DecisionPage): string {
  const { helpdesk, id } = page.ticket;
  const outcome =
    page.outcome === null ? 'is not decided yet' : `ended as ${page.outcome.replaceAll('_', ' ')}`;
  const facts = page.facts.map(({ name, value, source, at }) => `  ${name}: ${value} (${source}, ${at})`);
  const calls = page.calls.map(
    ({ upstream, operation, ms, status }) =>
      `  ${upstream} ${operation}: ${status ?? 'no answer'} in ${ms} ms`,
  );
  return [
    `${helpdesk} ticket ${id} ${outcome}${page.closed ? ' and was closed' : ''}.`,
    ...(page.would === null
      ? []
      : [`In shadow: it would have been ${page.would.outcome}${page.would.closed ? ' and closed' : ''}.`]),
    ...page.reasons.map((reason) => `Why: ${REASONS_EN[reason].full}`),
    `It asks about ${page.intent ?? 'nothing we know'} (${page.confidence ?? '?'}), in ${page.language ?? 'an unknown language'}; the order is ${page.condition ?? 'not looked up'}.`,
    ...(page.explanation?.grounds ?? []).map(
      ({ what, weight }) => `  ${weight > 0 ? 'for' : 'against'} it: the message ${what} (${weight})`,
    ),
    ...promiseInWords(page),
    ...(facts.length === 0 ? [] : ['Facts:', ...facts]),
    ...(calls.length === 0 ? [] : ['Calls:', ...calls]),
    ...(page.reply === null
      ? []
      : [`Text to the customer${page.template === null ? '' : ` (${page.template})`}:`, page.reply]),
    ...(page.note === null ? [] : ['Note:', page.note]),
  ].join('\n');
}

function promiseInWords({ promise }: DecisionPage): readonly string[] {
  if (promise === null) return [];
  const { state, day, dueAt, why } = promise;
  const ended = why === null ? '' : ` (${why})`;
  return [`Promise: may write back from ${day}; we look again by ${dueAt}: ${state}${ended}`];
}
