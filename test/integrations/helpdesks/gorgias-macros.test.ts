import { describe, expect, it } from '@jest/globals';
import { formatDate } from '../../../src/integrations/helpdesks/gorgias/format-date.ts';
import { renderMacro } from '../../../src/integrations/helpdesks/gorgias/render-macro.ts';
import type { MacroScene } from '../../../src/ticket/macro.ts';
import { aTicket } from '../../look-up/a-ticket.ts';
import { aParcelPicture } from '../../support/a-situation.ts';
import { anOrder } from '../../support/an-order.ts';

const SHOPIFY = 'ticket.customer.integrations.shopify';

function rendered(text: string, parts: Partial<MacroScene> = {}) {
  const base = aTicket();
  const ticket = { ...base, requester: { ...base.requester, name: 'Kim van Reed' } };
  const order = anOrder({ name: '#1001', createdAt: '2026-11-05T15:00:00Z' });
  const parcel = aParcelPicture({ carrier: 'UPS', trackingNumber: '1Z999' });
  return renderMacro(
    { text },
    { ticket, order, parcel, timezone: 'America/New_York', language: 'en', ...parts },
  );
}

describe('a macro of Gorgias, filled in here', () => {
  it('has the customer, the order and the parcel where their variables stood', () => {
    expect(
      rendered(
        `Hi {{ ticket.customer.firstname }} {{ticket.customer.lastname}}, {{${SHOPIFY}.orders[0].name}} of ` +
          `{{${SHOPIFY}.orders[0].created_at|datetime_format("MMMM Do YYYY")}} is with ` +
          `{{${SHOPIFY}.orders[0].fulfillments[0].tracking_company}}: {{${SHOPIFY}.orders[0].fulfillments[0].tracking_number}}`,
      ),
    ).toEqual({
      text: 'Hi Kim van Reed, #1001 of November 5th 2026 is with UPS: 1Z999',
      unknown: [],
      agents: [],
      fromNewestOrder: true,
    });
  });

  it('keeps what nobody knows and names it: other apps, addresses, filters nobody wrote down', () => {
    const text = `{{ticket.customer.integrations.smile.customer.points_balance}} {{${SHOPIFY}.orders[0].shipping_address.address1}} {{ticket.id|upper}}`;
    expect(rendered(text)).toMatchObject({
      text,
      unknown: [
        '{{ticket.customer.integrations.smile.customer.points_balance}}',
        `{{${SHOPIFY}.orders[0].shipping_address.address1}}`,
        '{{ticket.id|upper}}',
      ],
    });
  });

  it('leaves to the agent what is the agent’s', () => {
    expect(rendered('Best,\n{{current_user.firstname}}')).toMatchObject({
      text: 'Best,\n{{current_user.firstname}}',
      unknown: [],
      agents: ['{{current_user.firstname}}'],
      fromNewestOrder: false,
    });
  });

  it('says nothing of an order that is not proven to be theirs', () => {
    expect(
      rendered(`{{${SHOPIFY}.orders[0].fulfillments[0].tracking_number}}`, { order: null })?.text,
    ).toContain('{{');
  });

  it('is none where the macro writes nothing', () => {
    expect(
      renderMacro(
        { text: null },
        { ticket: aTicket(), order: null, parcel: null, timezone: 'UTC', language: 'en' },
      ),
    ).toBeNull();
  });
});

describe('a date in a format of moment’s', () => {
  it.each([
    ['MMM Do YY', 'en', 'Nov 22nd 26'],
    ['MMMM d YYYY', 'en', 'November 22 2026'],
    ['L', 'en', '11/22/2026'],
    ['dddd D MMMM', 'fr', 'dimanche 22 novembre'],
    ['DD.MM.YYYY', 'de', '22.11.2026'],
  ])('%s in %s is %s', (format, language, text) => {
    expect(formatDate('2026-11-22T12:00:00Z', format, { timezone: 'UTC', language })).toBe(text);
  });

  it('is nothing where nobody knows the format, or it is no date', () => {
    const how = { timezone: 'UTC', language: 'en' };
    expect(formatDate('2026-11-22T12:00:00Z', 'wo YYYY', how)).toBeNull();
    expect(formatDate('yesterday', 'YYYY', how)).toBeNull();
  });
});
