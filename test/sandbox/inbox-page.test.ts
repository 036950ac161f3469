import { expect, test } from '@jest/globals';
import { inboxList } from '../../src/sandbox/pages/inbox-page.ts';

const ticket = {
  helpdesk: 'zendesk',
  id: '123',
  subject: 'Where is it?',
  status: 'solved',
  customer: 'Jo Winter <jo.winter@example.com>',
  tags: ['wa_answered'],
  group: null,
  texts: [],
} as const;

test('the inbox says condition and row of each ticket’s order, so that a reader can compare', () => {
  const other = { ...ticket, id: '124' };
  const page = inboxList([ticket, other], new Map([['zendesk-123', 'in_transit, row 6']]));
  expect(page).toContain('#123 from Jo Winter &lt;jo.winter@example.com&gt; · order in_transit, row 6 · ');
  expect(page).toContain('#124 from Jo Winter &lt;jo.winter@example.com&gt; · <a');
});
