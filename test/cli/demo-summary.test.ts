import { describe, expect, it } from '@jest/globals';
import { shownRows } from '../../src/cli/demo/shown-rows.ts';
import type { Row } from '../../src/cli/demo/table.ts';
import { blankPage } from '../../src/ports/blank-page.ts';
import type { DecisionPage } from '../../src/ports/run-book.ts';
import { CONDITIONS } from '../../src/ticket/condition.ts';

const ended = (page: Partial<DecisionPage>): Row => ({
  ticket: 'zendesk 1 a-ticket',
  story: 'A story.',
  page: { ...blankPage({ helpdesk: 'zendesk', id: '1' }), runs: 1, updatedAt: '', promise: null, ...page },
  ms: 1,
  faults: [],
});

describe('what the demo says at its end', () => {
  it('counts rows and the languages in which somebody was written to', () => {
    const rows = [
      ended({ condition: 'in_transit', language: 'en', reply: 'It is on its way.' }),
      ended({ condition: 'customs', language: 'de', reply: 'Beim Zoll.' }),
      ended({ condition: 'customs_stuck', language: 'fr', reply: null }),
      ended({ condition: 'unclear', language: null, reply: null }),
    ];
    expect(shownRows(rows)).toMatch(/^2 of the 44 rows .* all but 1, 2, 3, 4, 5, 7, 8, 9, 10, 12, /);
    expect(shownRows(rows)).toMatch(/written to in 2 languages \(de, en\)\.$/);
  });

  it('names no row that is missing when none is', () => {
    expect(shownRows(CONDITIONS.map((condition) => ended({ condition })))).toMatch(
      /^44 of the 44 rows of docs\/conditions\.md were shown; /,
    );
  });
});
