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

test('a note of ours is shown as its reader has it, and nothing else is: html of customers is text', () => {
  const note = {
    by: 'whereabouts',
    name: 'Whereabouts',
    public: false,
    at: '',
    html: '<p>Hi <b>x</b></p><script>y</script>',
  } as const;
  const mail = {
    ...note,
    by: 'customer',
    public: true,
    html: '<p>Hi <b>z</b></p><img src=x onerror=alert(1)>',
  } as const;
  const page = inboxList([{ ...ticket, texts: [note, mail] }], new Map());
  expect(page).toContain('<div class="rich"><p>Hi <b>x</b></p></div>');
  expect(page).toContain('<div class="text">Hi z</div>');
  expect(page).not.toMatch(/onerror|<script/);
});

test('the inbox says condition and row of each ticket’s order, so that a reader can compare', () => {
  const other = { ...ticket, id: '124' };
  const page = inboxList([ticket, other], new Map([['zendesk-123', 'in_transit, row 6']]));
  expect(page).toContain('#123 from Jo Winter &lt;jo.winter@example.com&gt; · order in_transit, row 6 · ');
  expect(page).toContain('#124 from Jo Winter &lt;jo.winter@example.com&gt; · <a');
});
