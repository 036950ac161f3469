import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';
import { aVictim, CANARIES } from './canaries.ts';
import { aCustomer, ask, type Customer, DESKS, type Desk, lookAt, type Mail, writeAgain } from './story.ts';

/** A customer whose parcel was last seen in Memphis on a Monday nine days ago. */
function waitingSince(world: World): Customer {
  const place = { city: 'MEMPHIS', state: 'TN', country: 'US' };
  const customer = aCustomer(world, {
    order: { processedAt: '2026-11-05T15:00:00Z' },
    parcel: {
      estimate: null,
      details: [
        { hoursAgo: 250, status: 'pre_transit', message: 'Label created', ...place },
        { hoursAgo: 216, status: 'in_transit', message: 'Departed', ...place },
      ],
    },
  });
  world.sandbox.shopify.world.updateOrder(customer.order, {
    fulfillments: [{ number: customer.trackingNumber, company: 'UPS', createdAt: '2026-11-08T05:00:00Z' }],
  });
  return customer;
}

/** The last note on the ticket once everything has settled, as the helpdesk kept it. */
async function noteOn(world: World, desk: Desk, ticket: string): Promise<string> {
  await world.settled();
  return lookAt(world, desk, ticket).notes.at(-1) ?? 'no note';
}

const asked = async (
  world: World,
  desk: Desk,
  customer: Pick<Customer, 'name' | 'address' | 'order'>,
  mail: Mail,
): Promise<string> => noteOn(world, desk, ask(world, desk, customer, mail));

const paragraphs = (html: string): readonly string[] => html.split('\n');

describe.each(DESKS)('what an agent finds in %s', (desk) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({
      policy: { conditions: [{ condition: 'in_transit_no_date', autonomy: 'note' }] },
    });
  });
  afterAll(() => world.stop());

  it('opens with what is the matter, which order, by when it is needed, and why no machine answered', async () => {
    const customer = waitingSince(world);
    const text = `Where is my order ${customer.order}? I need it by Saturday. And please cancel it if it does not come.`;
    const [summary, rule] = paragraphs(await asked(world, desk, customer, { text }));
    expect(summary).toBe(
      `<p>Stalled 6 business days in Memphis, order ${customer.order}; needed by Sat, Nov 21; customer asks when it arrives. Not answered automatically: the message asks for something else too.</p>`,
    );
    expect(rule).toBe('<hr>');
  });

  it('says what was asked for beside the question, and that nobody has done it', async () => {
    const customer = aCustomer(world);
    const text = `Where is my order ${customer.order}? And please change my address.`;
    const note = await asked(world, desk, customer, { text });
    expect(note).toContain('<p><b>Asked for and not done</b>:</p><ul>');
    expect(note).toContain('<li>something beside the main question</li>');
  });

  it('says what to do about a request first, and what the order is second', async () => {
    const customer = aCustomer(world);
    const text = `Please change the delivery address of my order ${customer.order}, I have moved.`;
    const note = await asked(world, desk, customer, { text });
    expect(note).toContain('<li>another delivery address</li>');
    expect(note).toContain('<p><b>Next (you)</b>: Change the address in the shop if it has not left;');
    expect(note).not.toContain('Drafted reply');
  });

  it('holds the answer in the customer’s language, ready to be pasted, without the line about a machine', async () => {
    const customer = aCustomer(world, { parcel: { estimate: null } });
    const text = `Bonjour, quand vais-je recevoir ma commande ${customer.order} ? Quelle est la date de livraison prévue ?`;
    const note = await asked(world, desk, customer, { text });
    const draft = note.slice(note.indexOf('Drafted reply, check before sending</b> (fr)'));
    expect(note).toContain('the policy wants a person to send');
    expect(draft).toContain('<p>Votre colis pour la commande');
    expect(draft).toContain(customer.order);
    expect(draft).not.toMatch(/\bIA\b/);
  });

  it('holds no answer to paste for whoever threatens with a lawyer', async () => {
    const customer = aCustomer(world);
    const text = `Where is my order ${customer.order}? My lawyer will contact you tomorrow.`;
    const note = await asked(world, desk, customer, { text });
    expect(note).toContain('The customer: threatens a lawyer or a court');
    expect(note).not.toContain('Drafted reply');
  });

  it('says what the customer was told before, with the day and the date that was named', async () => {
    const customer = aCustomer(world);
    const ticket = ask(world, desk, customer);
    await world.settled();
    expect(lookAt(world, desk, ticket).told).toHaveLength(1);
    writeAgain(world, desk, ticket, {
      ...customer,
      text: 'I still do not have it. Can somebody call me, please?',
    });
    const note = await noteOn(world, desk, ticket);
    expect(note).toMatch(
      /<p><b>Told so far<\/b>:<\/p><ul><li>Wed, Nov 18: In transit[^<]*, due Fri, Nov 20\.<\/li><\/ul>/,
    );
  });

  it('says that we have asked for the number, when what comes back is none', async () => {
    const buyer = { name: 'Kim Reed', address: `twice.${desk}@example.com`, order: '#1' };
    aCustomer(world, { order: { email: buyer.address } });
    aCustomer(world, { order: { email: buyer.address } });
    const ticket = ask(world, desk, buyer, { text: 'Where is my order? When will it arrive?' });
    await world.settled();
    expect(lookAt(world, desk, ticket).tags).toContain('wa_asked');
    writeAgain(world, desk, ticket, {
      ...buyer,
      text: 'I do not have the number. Where is it? Please find it.',
    });
    const note = await noteOn(world, desk, ticket);
    expect(note).toContain('<li>Wed, Nov 18: we asked for the order number.</li>');
  });

  it('tells a stranger’s ticket nothing of the order they name', async () => {
    const victim = aVictim(world);
    const stranger = {
      name: 'Mallory Quick',
      address: `mallory.${desk}@elsewhere.example`,
      order: victim.order,
    };
    const note = await asked(world, desk, stranger, {
      text: `Where is my order ${victim.order}? When will it arrive?`,
    });
    const leaks = [...Object.values(CANARIES), victim.trackingNumber, victim.address].filter((canary) =>
      note.toLowerCase().includes(canary.toLowerCase()),
    );
    expect(leaks).toEqual([]);
    expect(note).toContain('unproven');
    expect(note).not.toContain('Drafted reply');
  });
});

describe.each(DESKS)('a team that reads German in %s', (desk) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({
      policy: {
        team: { language: 'de' },
        conditions: [{ condition: 'in_transit_no_date', autonomy: 'note' }],
      },
    });
  });
  afterAll(() => world.stop());

  it('finds the note in German, and in it the customer’s own words and a reply in theirs', async () => {
    const customer = aCustomer(world, { parcel: { estimate: null } });
    const text = `When will my order ${customer.order} arrive?`;
    const note = await asked(world, desk, customer, { text });
    expect(paragraphs(note)[0]).toBe(
      `<p>Unterwegs in Columbus, ohne Liefertermin, Bestellung ${customer.order}; Kunde fragt, wann sie kommt. Nicht automatisch beantwortet: die Regeln wollen, dass ein Mensch sendet.</p>`,
    );
    expect(note).toContain(`“${text}”`);
    expect(note).toContain('Antwortentwurf, vor dem Senden prüfen</b> (en):</p>\n<p>Your parcel');
    expect(note).toContain('Danach ist der Zusteller am Zug.');
  });
});
