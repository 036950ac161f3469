import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCustomer, ask, lookAt } from '../journeys/story.ts';
import { OPEN_POLICY, startWorld, type World } from '../support/world.ts';

/** Saturday week is in time for a parcel that is due on Friday; Thursday is not. */
const LETTERS: readonly (readonly [language: string, text: string, says: string | null])[] = [
  [
    'en',
    'Where is my order NR? I need it by November 28, please.',
    'Friday, November 20, before the day you named',
  ],
  ['en', 'Where is my order NR? I need it by November 19, please.', null],
  [
    'de',
    'Wo ist meine Bestellung NR? Ich brauche sie bis 28. November.',
    'Freitag, 20. November erwartet, vor dem',
  ],
  ['de', 'Wo ist meine Bestellung NR? Ich brauche sie bis 19. November.', null],
  [
    'fr',
    'Où est ma commande NR ? J’en ai besoin pour le 28 novembre.',
    'vendredi 20 novembre, avant la date',
  ],
  ['fr', 'Où est ma commande NR ? J’en ai besoin pour le 19 novembre.', null],
  ['fr', 'Où est ma commande NR ? Il me la faut jeudi.', null],
  ['en', 'Where is my order NR? I need it before November 20.', null],
  ['en', 'Where is my order NR? I wanted it for my son’s party tomorrow.', null],
  ['it', 'Dov’è il mio ordine NR? Mi serve giovedì.', null],
  ['nl', 'Waar is mijn bestelling NR? Ik heb het donderdag nodig.', null],
  [
    'en',
    'Where is my order NR? I need it before November 21.',
    'Friday, November 20, before the day you named, Saturday, November 21',
  ],
  [
    'es',
    '¿Dónde está mi pedido NR? Lo necesito para el 28 de noviembre.',
    'viernes, 20 de noviembre, antes del día',
  ],
  ['it', 'Dov’è il mio ordine NR? Mi serve entro il 28 novembre.', 'venerdì 20 novembre, prima del giorno'],
  [
    'pt',
    'Onde está a minha encomenda NR? Preciso dela até 28 de novembro.',
    'sexta-feira, 20 de novembro, antes do dia',
  ],
  [
    'nl',
    'Waar is mijn bestelling NR? Ik heb het nodig vóór 28 november.',
    'vrijdag 20 november, vóór de dag',
  ],
];

let world: World;
const tickets = new Map<string, string>();
beforeAll(async () => {
  const brand = { ...OPEN_POLICY.brand, languages: ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] };
  world = await startWorld({ policy: { brand } });
  for (const [, text] of LETTERS) {
    const who = aCustomer(world);
    tickets.set(text, ask(world, 'zendesk', who, { text: text.replace('NR', who.order) }));
  }
  await world.settled();
});
afterAll(() => world.stop());

const seen = (text: string): ReturnType<typeof lookAt> => lookAt(world, 'zendesk', tickets.get(text) ?? '');

describe('a customer who names a day that the carrier makes is told so', () => {
  it.each(LETTERS.filter(([, , says]) => says !== null))('in %s: %s', (_language, text, says) => {
    const { told, notes, status } = seen(text);
    expect({ notes, status }).toEqual({ notes: [], status: 'solved' });
    expect(told).toEqual([expect.stringContaining(says ?? '')]);
  });
});

describe('where the carrier comes later, a person has it, with priority', () => {
  it.each(LETTERS.filter(([, , says]) => says === null))('in %s: %s', (_language, text) => {
    const { told, notes } = seen(text);
    expect(told).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^<p>[^<]*; needed by Thu, Nov 19; /)]);
    const ticket = world.sandbox.zendesk.inbox().find(({ id }) => String(id) === tickets.get(text));
    expect(ticket).toMatchObject({ priority: 'high' });
  });
});
