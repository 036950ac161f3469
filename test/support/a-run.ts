import { blankPage } from '../../src/ports/blank-page.ts';
import type { RunRecord } from '../../src/ports/run-book.ts';

/** The record of an answered ticket; the parts go over it. */
export function aRun(
  id: string,
  parts: Partial<RunRecord['page']> & { readonly at?: string } = {},
): RunRecord {
  const { at = '2026-11-18T15:00:00.000Z', ...page } = parts;
  return {
    page: {
      ...blankPage({ helpdesk: 'zendesk', id }),
      outcome: 'answered',
      closed: true,
      intent: 'order_status',
      confidence: 0.97,
      language: 'en',
      condition: 'in_transit',
      autonomy: 'reply_and_close',
      reasons: ['all_clear'],
      ...page,
    },
    messageId: `message of ${id}`,
    orderName: '#1001',
    address: null,
    policyVersion: 1,
    inputs: {},
    at,
  };
}
