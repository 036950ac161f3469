import { readPolicy } from '../../src/policy/read-policy.ts';
import { autonomyProposals, type KnownPolicy } from '../../src/quality/autonomy-proposals.ts';
import type { MarkedDecision } from '../../src/ticket/marked-decision.ts';
import { atHour } from './a-contact.ts';

export const START = atHour(0);

export const version = (document: object, { hour = 0, by = 'file', number = 1 } = {}): KnownPolicy => ({
  version: number,
  policy: readPolicy(document),
  by,
  reason: 'why',
  at: atHour(hour),
});
export const on = (autonomy: string, more: object = {}): readonly KnownPolicy[] => [
  version({ defaults: { autonomy }, ...more }),
];

/** Each a case of its own, an hour apart, marked right on step `note` unless the parts say otherwise. */
export const marked = (
  count: number,
  parts: Partial<MarkedDecision> = {},
  from = 1,
): readonly MarkedDecision[] =>
  Array.from({ length: count }, (_, index) => ({
    caseKey: `customer ${from + index}`,
    at: atHour(from + index),
    intent: 'order_status',
    condition: 'in_transit',
    autonomy: 'note',
    outcome: 'handed_over',
    shadow: false,
    would: null,
    reasons: ['autonomy_note'],
    proven: true,
    ticket: { helpdesk: 'zendesk', id: String(from + index) },
    by: 'mark',
    verdict: 'right',
    ...parts,
  }));

export const wrong = (
  count: number,
  from: number,
  parts: Partial<MarkedDecision> = {},
): readonly MarkedDecision[] => marked(count, { verdict: 'wrong_state', ...parts }, from);

/** Judged by what people answered, each a case of its own. */
export const answered = (
  count: number,
  by: 'draft_sent' | 'macro_used' | 'contradicted' | 'unclear',
  from = 1,
): readonly MarkedDecision[] => {
  const said = { contradicted: 'wrong_state', unclear: null } as const;
  return marked(count, { by, verdict: by === 'contradicted' || by === 'unclear' ? said[by] : 'right' }, from);
};

export const IN_SHADOW = {
  autonomy: 'shadow',
  outcome: 'left',
  shadow: true,
  would: 'answered',
  reasons: ['autonomy_shadow', 'all_clear'],
} as const;

export const steps = (
  decisions: readonly MarkedDecision[],
  history: readonly KnownPolicy[],
): readonly string[] =>
  autonomyProposals(decisions, history, START).map(({ intent, from, to }) => `${intent} ${from} ${to}`);
