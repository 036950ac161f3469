import { describe, expect, it } from '@jest/globals';
import { dayWriter } from '../../../../src/respond/texts/days.ts';
import { loadTemplates } from '../../../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../../../src/respond/texts/reply-writer.ts';
import { SAMPLE_NOW } from '../../../../src/respond/texts/template-check/sample-order.ts';
import { type World, worldsOf } from '../../../../src/respond/texts/template-check/worlds.ts';
import { ANSWERED_INTENTS, TEMPLATE_NAMES } from '../../../../src/respond/texts/template-names.ts';
import type { OrderPicture } from '../../../../src/ticket/order-picture.ts';
import { anUnfulfilledOrder } from '../../../support/an-order.ts';
import { aPicture, aRequest, aWorldlyPolicy } from '../a-picture.ts';

const templates = loadTemplates('templates');
const writer = createReplyWriter(templates);

const unsent = (condition: 'preparing' | 'scheduled', days: Partial<OrderPicture>): OrderPicture =>
  aPicture(condition, { order: anUnfulfilledOrder(), parcels: [], ...days });

const problemsOf = (picture: OrderPicture, language = 'en'): readonly string[] => {
  const reply = writer.write(aRequest(picture, { language }));
  return reply.kind === 'refused' ? reply.problems : [];
};

describe.each(['preparing', 'scheduled'] as const)('of an order that is %s', (condition) => {
  it.each(templates.languages)('a delivery before the day it leaves is never told: %s', (language) => {
    const picture = unsent(condition, { shipBy: '2026-11-25', promisedBy: '2026-11-20' });
    expect(problemsOf(picture, language)).toEqual(['"promised_day" lies before the day it leaves us']);
  });

  it('both days are told where the one follows the other', () => {
    expect(problemsOf(unsent(condition, { shipBy: '2026-11-20', promisedBy: '2026-11-25' }))).toEqual([]);
  });
});

/** Days that no sample names: one that has passed, and two ahead. */
const [PASSED, SOON, LATER] = ['2026-11-12', '2026-12-01', '2026-12-08'] as const;
const PAIRS = [
  [SOON, LATER],
  [LATER, SOON],
  [PASSED, PASSED],
] as const;

const policy = aWorldlyPolicy();
const worlds = [...new Set(TEMPLATE_NAMES.flatMap((name) => worldsOf(name)))];

/** The reply of a world with these days of dispatch and delivery; `null`: it is refused, and a person writes. */
function replyIn(world: World, shipBy: string, promisedBy: string, language: string): string | null {
  const { name, conversation } = world;
  const facts = world.picture.facts.filter((fact) => fact.name !== 'ship_by' && fact.name !== 'promised_by');
  const reply = writer.write(
    aRequest(
      { ...world.picture, shipBy, promisedBy, facts },
      {
        purpose: name.startsWith('ask_') ? 'question' : 'answer',
        intent: ANSWERED_INTENTS.find((intent) => intent === name) ?? 'order_status',
        conversation,
        policy,
        language,
        now: SAMPLE_NOW,
      },
    ),
  );
  return reply.kind === 'written' ? reply.text : null;
}

describe('in every state of the world that a text is tried in, whatever the days', () => {
  it.each(templates.languages)(
    'nothing arrives before it leaves, and nothing that passed is awaited: %s',
    (language) => {
      const { day } = dayWriter(language, policy.brand.timezone, SAMPLE_NOW);
      const wrong: string[] = [];
      const told = { one: 0, both: 0 };
      for (const world of worlds)
        for (const [shipBy, promisedBy] of PAIRS) {
          const text = replyIn(world, shipBy, promisedBy, language) ?? '';
          const [leaves, arrives] = [text.includes(day(shipBy)), text.includes(day(promisedBy))];
          if (text.includes(day(PASSED)) || (leaves && arrives && promisedBy < shipBy))
            wrong.push(`${world.name}, ${world.what}: ${shipBy}, ${promisedBy}`);
          told.one += Number(leaves !== arrives);
          told.both += Number(leaves && arrives);
        }
      expect(wrong).toEqual([]);
      expect(told.one).toBeGreaterThan(20);
      expect(told.both).toBeGreaterThan(2);
    },
  );
});
