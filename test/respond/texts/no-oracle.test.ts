import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadTemplates } from '../../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../../src/respond/texts/reply-writer.ts';
import { TEMPLATES_FOLDER } from '../../../src/service/templates-folder.ts';
import { INTENTS, isWismo } from '../../../src/ticket/intent.ts';
import type { OrderPicture } from '../../../src/ticket/order-picture.ts';
import { aPolicy } from '../../support/a-policy.ts';
import { aConversation, aPicture } from '../../support/a-situation.ts';
import { anOrder, NOW } from '../../support/an-order.ts';

const writer = createReplyWriter(loadTemplates(TEMPLATES_FOLDER));

const pictureOf = (condition: OrderPicture['condition'], rest: Partial<OrderPicture>): OrderPicture =>
  aPicture({ condition, row: null, action: 'person', parcels: [], leading: null, ...rest });

const POLICY = aPolicy({ brand: { ...aPolicy().brand, languages: [...writer.languages] } });

/** There is no such order. */
const NOT_THERE = pictureOf('no_order', { order: null, facts: [] });

describe('what somebody is asked who may be a stranger', () => {
  it('is the same to the byte whether there is no such order or it is somebody else’s', () => {
    const names = fc.stringMatching(/^#[0-9]{3,6}$/);
    const languages = fc.constantFrom(...writer.languages);
    const intents = fc.constantFrom(...INTENTS.filter(isWismo));
    const facts = fc.array(
      fc.record({
        name: fc.constantFrom('order_name', 'tracking_number', 'estimated_delivery', 'carrier'),
        value: fc.string({ minLength: 1, maxLength: 30 }),
        source: fc.constant('shopify'),
        at: fc.constant(NOW),
      }),
      { maxLength: 5 },
    );
    let written = 0;
    fc.assert(
      fc.property(names, languages, intents, facts, (name, language, intent, found) => {
        const theirs = pictureOf('not_owner', { order: anOrder({ name }), facts: found });
        const about = {
          purpose: 'question' as const,
          intent,
          conversation: aConversation(),
          policy: POLICY,
          language,
          now: NOW,
        };
        const [one, other] = [NOT_THERE, theirs].map((picture) => writer.write({ ...about, picture }));
        expect(other).toEqual(one);
        if (one?.kind === 'written') written += 1;
      }),
      { numRuns: 300 },
    );
    expect(written).toBe(300);
  });
});
