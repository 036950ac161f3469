import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { loadFixtures, type TicketFixture } from '../../src/cli/demo/fixture.ts';
import { playAll } from '../../src/cli/demo/play-all.ts';
import type { Row } from '../../src/cli/demo/table.ts';
import type { Situation } from '../../src/decide/situation.ts';
import type { DecisionPage } from '../../src/ports/run-book.ts';
import { NOTE_WORDS } from '../../src/respond/texts/note-words/note-words-of.ts';
import { readingSeconds, summaryWords } from '../../src/respond/texts/summary-words.ts';
import { writeNote } from '../../src/respond/texts/write-note.ts';
import { inboxOf } from '../../src/sandbox/gorgias/inbox.ts';
import { NOTE_LANGUAGES } from '../../src/ticket/policy.ts';
import { startWorld, WORLD_NOW, type World } from '../support/world.ts';

const here = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;
// Of a wait for hours no note comes that this world's clock could bring about.
const fixtures = loadFixtures(here('fixtures/tickets'), Date.parse(WORLD_NOW)).filter(({ steps }) =>
  steps.every(({ who }) => who !== 'nobody'),
);

let world: World;
let rows: readonly Row[];

beforeAll(async () => {
  const policy: object = parse(readFileSync(here('fixtures/demo-policy.yaml'), 'utf8'));
  world = await startWorld({ policy, environment: { PUBLIC_URL: 'https://whereabouts.example.com' } });
  rows = await playAll(fixtures, {
    service: world.service,
    sandbox: world.sandbox,
    atOnce: 4,
    onProgress: () => undefined,
    letTimePass: () => undefined,
  });
}, 180_000);
afterAll(() => world.stop());

/** A note of ours as its helpdesk keeps it, and whose ticket it is on. */
interface Left {
  readonly fixture: TicketFixture;
  readonly html: string;
}

function notesLeft(): readonly Left[] {
  const zendesk = world.sandbox.zendesk
    .inbox()
    .flatMap(({ id, comments }) =>
      comments
        .filter((comment) => comment.by === 'bot' && !comment.public)
        .map(({ html }) => ({ at: `zendesk ${id}`, html })),
    );
  const gorgias = inboxOf(world.sandbox.gorgias).flatMap(({ id, texts }) =>
    texts
      .filter((text) => !text.public && text.externalId?.startsWith('wa:') === true)
      .map(({ html }) => ({ at: `gorgias ${id}`, html })),
  );
  return [...zendesk, ...gorgias].flatMap(({ at, html }) => {
    const row = rows.find(({ ticket }) => ticket.startsWith(`${at} `));
    const fixture = fixtures.find(({ name }) => row?.ticket.endsWith(` ${name}`));
    return fixture === undefined ? [] : [{ fixture, html }];
  });
}

const summaryOf = (html: string): string =>
  (/^<p>(.*?)<\/p>/.exec(html)?.[1] ?? '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Name, address, order and tracking numbers of everybody a fixture is about. */
const marksOf = ({ customer, orders, parcels, steps }: TicketFixture): readonly string[] => [
  customer.name,
  customer.address,
  ...orders.flatMap(({ name, email }) => [String(name), String(email)]),
  ...parcels.map(({ code }) => String(code)),
  ...steps.flatMap(({ from }) => (from === undefined ? [] : [from.name, from.address])),
];

describe('every note that the demo leaves', () => {
  it('is there to be looked at', () => {
    expect(notesLeft().length).toBeGreaterThan(50);
  });

  it('can be read in ten seconds', () => {
    const slow = notesLeft()
      .map(({ html }) => ({ summary: summaryOf(html) }))
      .filter((note) => note.summary === '' || summaryWords(note) > 40 || readingSeconds(note) > 10);
    expect(slow).toEqual([]);
  });

  it('holds nothing of another customer: no name, address, order or tracking number', () => {
    const leaks = notesLeft().flatMap(({ fixture, html }) => {
      const own = marksOf(fixture);
      return fixtures
        .flatMap(marksOf)
        .filter((mark) => !own.includes(mark) && isIn(html, mark) && !own.some((one) => one.includes(mark)))
        .map((mark) => `${fixture.name}: ${mark}`);
    });
    expect(leaks).toEqual([]);
  });

  it('does not name an owner to a stranger’s agent', () => {
    const strangers = notesLeft().filter(({ html }) => html.includes('V0,') || html.includes('V1,'));
    expect(strangers.length).toBeGreaterThan(3);
    const leaks = strangers.flatMap(({ fixture, html }) =>
      fixture.orders
        .map(({ email }) => String(email))
        .filter((address) => address !== fixture.customer.address && html.includes(address))
        // The stranger may have named it.
        .filter((address) => !JSON.stringify(fixture.steps).includes(address)),
    );
    expect(leaks).toEqual([]);
  });
});

describe.each(NOTE_LANGUAGES)('every note of the demo, had its team read %s', (language) => {
  it('can be read in ten seconds, names its one order, and says what is the matter', async () => {
    const found = await world.database.query<{ page: DecisionPage; inputs: Situation }>(
      `SELECT page, inputs FROM run WHERE outcome = 'handed_over' AND inputs ? 'picture'`,
    );
    expect(found.length).toBeGreaterThan(50);
    const wrong = found.flatMap(({ page, inputs }) => {
      const { picture, identity, conversation, reading, now } = inputs;
      const policy = { ...inputs.policy, team: { ...inputs.policy.team, language } };
      const note = writeNote({
        decision: {
          ...page,
          outcome: 'handed_over',
          autonomy: 'note',
          reasons: [page.reasons[0] ?? 'all_clear', ...page.reasons.slice(1)],
        },
        picture,
        identity,
        conversation,
        policy,
        understanding: {
          ...reading,
          message: '',
          raised: reading.raised.map((sign) => ({ ...sign, words: '' })),
        },
        said: [],
        macro: null,
        draft: null,
        links: { decisionPage: null },
        now,
      });
      const { brief } = NOTE_WORDS[language].reasons[page.reasons[0] ?? 'all_clear'];
      const names = picture.order === null || note.summary.includes(picture.order.name);
      const says = note.summary.includes(brief) && note.text.includes(`: ${picture.condition}`);
      return names && says && summaryWords(note) <= 40 && readingSeconds(note) <= 10 ? [] : [note.summary];
    });
    expect(wrong).toEqual([]);
  });
});

/** As a whole: `#1001` is not in `#10011`. */
function isIn(html: string, mark: string): boolean {
  const at = html.indexOf(mark);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(html.charAt(at + mark.length)) &&
    !/[\p{L}\p{N}]/u.test(html.charAt(at - 1))
  );
}
