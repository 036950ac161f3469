import { expect, it } from '@jest/globals';
import { writeNote } from '../../../src/respond/texts/write-note.ts';
import { keptHtml } from '../../../src/sandbox/kept-html.ts';
import { CONDITIONS } from '../../../src/ticket/condition.ts';
import { aHandOver, aNoteRequest } from './a-note-request.ts';
import { aPicture } from './a-picture.ts';

it.each(CONDITIONS)('a note loses nothing to a helpdesk’s sanitiser: %s', (condition) => {
  const { html } = writeNote(
    aNoteRequest({
      decision: aHandOver('condition_needs_person'),
      picture: aPicture(condition),
      macro: { id: '1', title: 'A <b>bold</b> title', text: null, language: null },
      draft: 'Hi,\n\nhere it is.',
      links: {
        ticket: 'https://acme.zendesk.com/agent/tickets/1',
        decisionPage: 'https://wa.example/a?b=1&c=2',
        feedback: 'https://wa.example/feedback/a-b_c.d',
      },
    }),
  );
  expect(keptHtml(html)).toBe(html);
});
