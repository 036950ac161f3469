import type { World } from '../support/world.ts';
import type { Desk } from './story.ts';

/** A person answers, perhaps with one of the team's macros, and perhaps solves the ticket by it. */
export function agentSends(
  { sandbox }: Pick<World, 'sandbox'>,
  desk: Desk,
  ticket: string,
  answer: { readonly html: string; readonly macro?: string; readonly solves?: boolean },
): void {
  const { html, macro, solves = true } = answer;
  if (desk === 'zendesk') {
    sandbox.zendesk.agentActs({
      ticketId: Number(ticket),
      html,
      public: true,
      ...(solves ? { status: 'solved' } : {}),
      ...(macro === undefined ? {} : { macro }),
    });
    return;
  }
  const macroId = sandbox.gorgias.account.macros.find(({ name }) => name === macro)?.id;
  sandbox.gorgiasPeople.agentWrites(ticket, {
    html,
    public: true,
    ...(macroId === undefined ? {} : { macroId }),
  });
  if (solves) sandbox.gorgiasPeople.agentChanges(ticket, { status: 'closed' });
}
