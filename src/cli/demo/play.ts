import { z } from 'zod';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { OrderWords } from '../../sandbox/shopify/order-words.ts';
import type { FixtureStep, TicketFixture } from './fixture.ts';

/** A ticket of the demo, once it exists in its helpdesk. */
export interface PlayedTicket {
  readonly fixture: TicketFixture;
  readonly ticketId: string;
}

/** Puts a fixture's orders and parcels into the sandbox's world. */
export function seed({ orders, parcels }: TicketFixture, sandbox: Sandbox): void {
  for (const order of orders) sandbox.shopify.world.addOrder(OrderWords.parse(order));
  for (const parcel of parcels) sandbox.easypost.addTracker(ParcelWords.parse(parcel));
}

const ParcelWords = z.looseObject({ code: z.string(), carrier: z.string(), status: z.string() });

/** Lets a person do one step; the helpdesk then rings as it would. @param ticketId `null` for a new ticket */
export function play(
  fixture: TicketFixture,
  step: FixtureStep,
  ticketId: string | null,
  sandbox: Sandbox,
): string {
  return fixture.helpdesk === 'zendesk'
    ? playZendesk(fixture, step, ticketId, sandbox)
    : playGorgias(fixture, step, ticketId, sandbox);
}

function playZendesk(
  fixture: TicketFixture,
  step: FixtureStep,
  ticketId: string | null,
  { zendesk }: Sandbox,
): string {
  if (step.who === 'agent' && ticketId !== null) {
    zendesk.agentActs({
      ticketId: Number(ticketId),
      html: `<p>${step.text}</p>`,
      public: step.private !== true,
    });
    return ticketId;
  }
  const { subject, html, cc, channel, machineGenerated, attachments, tags } = step;
  const written = zendesk.customerWrites({
    ticketId: ticketId === null ? undefined : Number(ticketId),
    from: step.from ?? fixture.customer,
    text: step.text,
    subject,
    html,
    cc,
    channel,
    machineGenerated,
    tags,
    ...(attachments === undefined ? {} : { attachments }),
    ...(step.flags === undefined ? {} : { flags: step.flags.map((flag) => ({ flag })) }),
  });
  return String(written.ticketId);
}

function playGorgias(
  fixture: TicketFixture,
  step: FixtureStep,
  ticketId: string | null,
  { gorgiasPeople }: Sandbox,
): string {
  const { subject, html, cc, channel, headers, attachments, tags, text } = step;
  const mail = { text, html, cc, headers, attachments };
  if (ticketId === null) {
    const { address, name } = step.from ?? fixture.customer;
    const opened = gorgiasPeople.customerOpens({
      ...mail,
      address,
      name,
      subject: subject ?? '(no subject)',
      channel,
      tags,
    });
    return opened.ticketId;
  }
  const said = { html: html ?? `<p>${text}</p>`, public: step.private !== true };
  if (step.who === 'agent') gorgiasPeople.agentWrites(ticketId, said);
  else if (step.who === 'robot') gorgiasPeople.ruleWrites(ticketId, said);
  else gorgiasPeople.customerWrites(ticketId, step.from === undefined ? mail : { ...mail, ...step.from });
  return ticketId;
}
