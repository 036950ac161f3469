import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, type Customer, DESKS, type Desk, lookAt } from '../journeys/story.ts';
import { chaosResult } from '../support/chaos-size.ts';
import { runCommand } from '../support/command.ts';
import { startWorld, type World } from '../support/world.ts';

/** What may do harm where it is put into a helpdesk, a mail, a page or a terminal as it is. */
const HARM: Readonly<Record<string, string>> = {
  placeholder: '{{ticket.requester.email}}',
  'dynamic content': '{{dc.secret}} {{{ticket.latest_comment}}}',
  liquid: "{% assign x = 'y' %}{{ 'a' | upcase }}{%raw%}",
  script: '<script>alert(1)</script>',
  image: '<img src=x onerror=alert(1)>',
  'closed tag': '</p></blockquote><a href="javascript:alert(1)">here</a>',
  markdown: '![x](https://evil.example/x.png)[click](javascript:alert(1))',
  'mail header': 'Kim\r\nBcc: victim@evil.example\r\n\r\nhello',
  terminal: '\u001B[2J\u001B]0;owned\u0007\u009B31m',
  formula: '=HYPERLINK("https://evil.example","x")',
  'right to left': '\u202Egnp.exe\u2066x\u2069',
  'hidden tags': 'ok\u{E0041}\u{E0042}\u{E007F}',
  'zero width': 'pa\u200By\u2060pal\uFEFF',
  nul: 'a\u0008b\u007Fc',
};

/** What must not stand in a text of ours, to a customer or to the team. */
const RAW: Readonly<Record<string, RegExp>> = {
  placeholder: /\{\{|\}\}|\{%|%\}/,
  element: /<(?:script|img|iframe|object|svg|style|form|meta|link)\b/i,
  handler: /<[^>]+\son\w+\s*=/i,
  'script address': /(?:href|src)\s*=\s*["']?\s*javascript:/i,
  'line break of a mail header': /\r|\nBcc:/,
  'control sign': /(?![\t\n\r])\p{Cc}/u,
  'turned direction': /[\u202A-\u202E\u2066-\u2069]/,
  'hidden sign': /[\u200B\u2060\uFEFF]|[\u{E0000}-\u{E007F}]/u,
};

let world: World;
const asked: { readonly desk: Desk; readonly ticket: string; readonly harm: string }[] = [];

beforeAll(async () => {
  world = await startWorld({ policy: { guards: { itemNames: true, listOwnOrders: true } } });
  for (const [harm, words] of Object.entries(HARM)) {
    for (const [at, desk] of DESKS.entries()) {
      const customer = aHarmfulCustomer(words);
      // One is answered, the other asks for a person, so that the note quotes what was written.
      const text =
        at === 0
          ? `Where is my order ${customer.order}?`
          : `Where is my order ${customer.order}? ${words} I want to talk to a person.`;
      asked.push({ desk, harm, ticket: ask(world, desk, customer, { text, subject: `My order ${words}` }) });
      const angry = { ...customer, address: `other.${customer.address}` };
      asked.push({ desk, harm, ticket: ask(world, desk, angry, { text: `${words} where is it? ${words}` }) });
    }
  }
  await world.settled();
});
afterAll(() => world.stop());

/** The words in every field of customer, order and parcel where somebody can type. */
function aHarmfulCustomer(words: string): Customer {
  const customer = aCustomer(world, {
    order: {
      firstName: words,
      lines: [words],
      tags: [words.replaceAll(',', ' ')],
      confirmationNumber: words,
      shippingAddress: { firstName: words, city: words, provinceCode: 'NY', zip: words, countryCodeV2: 'US' },
    },
    parcel: {
      estimate: '2026-11-20',
      signedBy: words,
      destination: { city: words, state: words, zip: words, country: 'US' },
      details: [
        {
          hoursAgo: 5,
          status: 'in_transit',
          detail: 'departed_facility',
          message: words,
          city: words,
          state: words,
          country: 'US',
        },
      ],
    },
  });
  return { ...customer, name: words };
}

const rawIn = (text: string): readonly string[] =>
  Object.entries(RAW)
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => name);

describe('what was put into fields to do harm', () => {
  it('reaches neither customers nor agents as it is, in either helpdesk', () => {
    const outcomes = { told: 0, notes: 0 };
    const found = asked.flatMap(({ desk, ticket, harm }) => {
      const { told, notes } = lookAt(world, desk, ticket);
      outcomes.told += told.length;
      outcomes.notes += notes.length;
      return [...told, ...notes].flatMap((text) =>
        rawIn(text).map((raw) => `${harm} at ${desk}: ${raw} in ${text}`),
      );
    });
    expect(found).toEqual([]);
    expect(outcomes.told).toBeGreaterThan(5);
    expect(outcomes.notes).toBeGreaterThan(10);
    // It is there, as words: else nothing was escaped.
    const notes = asked.flatMap(({ desk, ticket }) => lookAt(world, desk, ticket).notes).join('\n');
    for (const words of ['alert(1)', 'ticket.requester.email', 'HYPERLINK', 'gnp.exe'])
      expect(notes).toContain(words);
    chaosResult('t44', { tickets: asked.length, ...outcomes });
  });

  it('reaches no mail that leaves Gorgias', () => {
    const { mails } = world.sandbox.gorgias.desk;
    const found = mails.flatMap(({ html, text }) => rawIn(`${html ?? ''} ${text ?? ''}`));
    expect(found).toEqual([]);
  });

  it('is no element of the admin page, and turns nothing around there', async () => {
    const pages = await Promise.all(
      asked.map(async ({ desk, ticket }) =>
        (await fetch(`${world.service.origin}/admin/tickets/${desk}/${ticket}`)).text(),
      ),
    );
    pages.push(await (await fetch(`${world.service.origin}/admin`)).text());
    const { element: _ours, placeholder: _harmless, ...others } = RAW;
    for (const page of pages) {
      expect(page).not.toMatch(/<script>alert|<img src=x|href="javascript:/i);
      expect(
        Object.entries(others)
          .filter(([, pattern]) => pattern.test(page))
          .map(([name]) => name),
      ).toEqual([]);
    }
  });

  it('moves nothing in the terminal of whoever has a ticket explained', async () => {
    const some = asked.filter(({ harm }) => ['terminal', 'right to left', 'mail header'].includes(harm));
    for (const { desk, ticket } of some.slice(0, 4)) {
      const { out } = await runCommand(['explain', `${desk}:${ticket}`], world.environment);
      expect(out).toMatch(/Why: /);
      // Line breaks are the command's own.
      expect(rawIn(out.replaceAll('\r', '')).filter((name) => /control|turned|hidden/.test(name))).toEqual(
        [],
      );
    }
  });
});
