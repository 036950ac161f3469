import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadTemplates } from '../../../src/respond/texts/load-templates.ts';
import { createReplyWriter, type WrittenReply } from '../../../src/respond/texts/reply-writer.ts';
import { ANSWERED_CONDITIONS } from '../../../src/respond/texts/template-names.ts';
import type { Order } from '../../../src/ticket/order.ts';
import type { OrderPicture, ParcelPicture } from '../../../src/ticket/order-picture.ts';
import { anOrder, anOrderLine, aScan } from '../../support/an-order.ts';
import { aPicture, aRequest, aWorldlyPolicy } from './a-picture.ts';
import { ROWS } from './reply-rows.ts';

const templates = loadTemplates('templates');
const writer = createReplyWriter(templates);
const anyCondition = fc.constantFrom(...ANSWERED_CONDITIONS);
const anyLanguage = fc.constantFrom(...templates.languages);

/** Values that nobody may read in a public text, in every field of the order that could hold one. */
const CANARY: Partial<Order> = {
  id: 'gid://shopify/Order/canary-id',
  otherNames: ['CANARYCONFIRMATION'],
  ownerAddresses: ['canary@owner.example'],
  customerFirstName: 'Canaryname',
  total: { amount: '7777.77', currency: 'USD' },
  destination: { city: 'Canarytown', region: 'CanaryRegion', postcode: '77777', country: 'ZZ' },
  adminUrl: 'https://admin.shopify.com/store/canary/orders/1',
  tags: ['canary-tag'],
  missing: ['canary-missing'],
  statusPageUrl: 'https://acme.example/orders/1',
  returnTrackingNumbers: ['CANARYRETURN01'],
  holds: ['fraud_risk'],
  highRisk: true,
  lines: [
    anOrderLine({ title: 'Canary item, 12 Canary Street, +1 555 0177 777', sellingPlan: 'Canary plan' }),
  ],
};

const CANARY_SCAN = {
  message: 'Signed for by: CANARY SIGNER, 12 Canary Street, +1 555 0177 777',
  vendorStatus: 'canary-status',
  vendorDetail: 'canary-detail',
  region: 'CanaryRegion',
};

function withCanaries(picture: OrderPicture): OrderPicture {
  const parcels = picture.parcels.map((parcel) => ({
    ...parcel,
    items: ['Canary item'],
    lastScan: parcel.lastScan && { ...parcel.lastScan, ...CANARY_SCAN },
  }));
  return {
    ...picture,
    why: 'canary why',
    unchecked: ['canary-source'],
    order: picture.order && { ...picture.order, ...CANARY },
    orders: [anOrder({ name: '#CANARY1', ...CANARY })],
    parcels,
    leading: parcels[0] ?? null,
    facts: [{ name: 'canary', value: 'canary fact', source: 'canary', at: '2026-11-18T15:00:00.000Z' }],
  };
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{ticket.requester.email}}',
  '{% for x in y %}',
  'Memphis\r\nBcc: victim@example.com',
  'Memphis\u202Eevil',
  '\uE000brand\uE001Other Shop\uE002',
  '=HYPERLINK("https://evil.example")',
  'https://evil.example/login',
  'evil.example',
  'Refund Guaranteed',
  'call +1 555 0177 777',
  '![x](https://evil.example/x.png)',
  'a'.repeat(10_000),
  '',
];

function hostilePicture(picture: OrderPicture, text: string): OrderPicture {
  const parcels = picture.parcels.map(
    (parcel): ParcelPicture => ({
      ...parcel,
      carrier: text,
      trackingNumber: text,
      // Whose pages are carriers' is settled before; here it only has to be a plain https address.
      trackingUrl: text.startsWith('https://') ? null : text,
      items: [text],
      lastScan: aScan({ city: text, region: text, country: text, message: text, state: parcel.state }),
    }),
  );
  const order = picture.order && { ...picture.order, statusPageUrl: text };
  return { ...picture, order, parcels, leading: parcels[0] ?? null };
}

const itemNames = aWorldlyPolicy({
  guards: { ...aWorldlyPolicy().guards, itemNames: true, listOwnOrders: true },
});

describe('no public text', () => {
  it.each(ANSWERED_CONDITIONS)('tells what only the team may know: %s', (condition) => {
    for (const language of templates.languages) {
      const reply = writer.write(aRequest(withCanaries(ROWS[condition].picture), { language }));
      expect(reply.kind).toBe('written');
      expect(JSON.stringify(reply)).not.toMatch(/canary|7777/i);
    }
  });

  it('passes on what was smuggled into a city, a carrier, a number, an item or a link', () => {
    fc.assert(
      fc.property(anyCondition, anyLanguage, fc.constantFrom(...HOSTILE), (condition, language, text) => {
        const picture = hostilePicture(ROWS[condition].picture, text);
        const reply = writer.write(aRequest(picture, { language, policy: itemNames }));
        expect(JSON.stringify(reply)).not.toMatch(
          /script|onerror|requester|for x in|Bcc|victim|Other Shop|HYPERLINK|evil|Guaranteed|0177|aaaa/i,
        );
      }),
      { numRuns: 600 },
    );
  });

  it('is written at all when the order has a name that is no order number', () => {
    for (const name of HOSTILE) {
      const picture = aPicture('in_transit', { order: anOrder({ name }) });
      expect(writer.write(aRequest(picture)).kind).toBe('refused');
    }
  });

  it('links to a status page outside the shop', () => {
    for (const statusPageUrl of [
      'https://acme.example.evil.example/1',
      'https://evilmyshopify.com/1',
      'http://acme.example/1',
      'https://user@acme.example/1',
      'https://acme.example:8443/1',
      'https://аcme.example/1',
      'javascript:alert(1)',
    ]) {
      const reply = writer.write(aRequest(aPicture('in_transit', { order: anOrder({ statusPageUrl }) })));
      expect(reply.kind).toBe('written');
      expect(JSON.stringify(reply)).not.toContain("order's page");
    }
    const own = anOrder({ statusPageUrl: 'https://shop.acme.example/orders/1' });
    expect(textOf(writer.write(aRequest(aPicture('in_transit', { order: own }))))).toContain(
      'https://shop.acme.example/orders/1',
    );
  });

  it('contains a word of any order when it asks for the number', () => {
    for (const condition of ['not_owner', 'no_order', 'several_orders'] as const) {
      for (const language of templates.languages) {
        const picture = withCanaries(aPicture(condition));
        const reply = writer.write(aRequest(picture, { purpose: 'question', language }));
        expect(reply.kind).toBe('written');
        expect(JSON.stringify(reply)).not.toMatch(/canary|1001|UPS|1Z9X|Harmony|November|Scarf/i);
      }
    }
  });

  it('breaks when brand and signature hold markup', () => {
    const policy = aWorldlyPolicy();
    const brand = { ...policy.brand, name: "Tom & Jo's <3", signature: 'Tom & Jo\n"The {{ team }}"' };
    const reply = writer.write(aRequest(aPicture('in_transit'), { policy: { ...policy, brand } }));
    expect(textOf(reply)).toMatch(/^Hi, this is Tom & Jo's 3's AI assistant\..*Tom & Jo\n"The team "$/s);
    expect(reply.kind === 'written' && reply.html).toContain('Tom &amp; Jo<br>&quot;The team &quot;');
  });
});

describe('every public text', () => {
  const TOKEN: Readonly<Record<string, RegExp>> = {
    en: /\bAI\b.*\b(person)\b/,
    es: /\bIA\b.*\bpersona\b/,
    fr: /\bIA\b.*\b(personne|quelqu)/,
    de: /\bKI\b.*\b(Mensch|Person|Mitarbeit)/,
    it: /\bIA\b.*\bpersona\b/,
    pt: /\bIA\b.*\bpessoa\b/,
    nl: /\bAI\b.*\bmedewerker\b/,
  };

  it('opens with a line that says an AI wrote it and how to reach a person', () => {
    for (const language of templates.languages) {
      for (const condition of ANSWERED_CONDITIONS) {
        const text = textOf(writer.write(aRequest(ROWS[condition].picture, { language })));
        expect(text.split('\n')[0]).toMatch(TOKEN[language] ?? /^$/);
      }
      for (const condition of ['no_order', 'several_orders'] as const) {
        const text = textOf(writer.write(aRequest(aPicture(condition), { purpose: 'question', language })));
        expect(text.split('\n')[0]).toMatch(TOKEN[language] ?? /^$/);
      }
    }
  });

  it('goes without that line only if the admin said so', () => {
    const policy = aWorldlyPolicy({ disclosure: { enabled: false } });
    const text = textOf(writer.write(aRequest(aPicture('in_transit'), { policy })));
    expect(text).toMatch(/^Your parcel for order #1001 was in Harmony Falls/);
  });

  it('is short, and free of jargon, machine dates and markup, in every language', () => {
    fc.assert(
      fc.property(anyCondition, anyLanguage, (condition, language) => {
        const reply = writer.write(aRequest(ROWS[condition].picture, { language }));
        const text = textOf(reply);
        expect(text.length).toBeLessThanOrEqual(1_200);
        expect(text).not.toMatch(/exception|pre-transit|fulfil|tracker|\bSLA\b|\bnull\b|undefined|\[object/i);
        expect(text).not.toMatch(/\d{4}-\d\d-\d\d|[<>{}\uE000-\uE002]|&#|&amp;/);
        expect(reply.kind === 'written' && reply.html).not.toMatch(
          /<(?!\/?(?:p|a|ul|li|b|br)\b)|[\uE000-\uE002]/,
        );
      }),
    );
  });
});

function textOf(reply: WrittenReply): string {
  if (reply.kind !== 'written') throw new Error(JSON.stringify(reply));
  return reply.text;
}
