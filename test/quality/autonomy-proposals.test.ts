import { describe, expect, it, test } from '@jest/globals';
import { autonomyProposals } from '../../src/quality/autonomy-proposals.ts';
import { BRAKE_ACTOR } from '../../src/ticket/brake.ts';
import { atHour } from './a-contact.ts';
import { answered, IN_SHADOW, marked, on, START, steps, version, wrong } from './marked.ts';

const UP = ['order_status note reply'];

describe('one step up is', () => {
  test.each([
    ['proposed for fifty that were right', marked(50), on('note'), UP],
    ['proposed from shadow to notes only', marked(50, IN_SHADOW), on('shadow'), ['order_status shadow note']],
    ['proposed with one wrong beside fifty', [...marked(50), ...wrong(1, 60)], on('note'), UP],
    ['not proposed for the fiftieth that was wrong', [...marked(49), ...wrong(1, 60)], on('note'), []],
    ['not proposed with two wrong beside fifty', [...marked(50), ...wrong(2, 60)], on('note'), []],
    ['not proposed for forty-nine', marked(49), on('note'), []],
    ['not proposed for fifty of one customer', marked(50, { caseKey: 'kim #1001' }), on('note'), []],
    [
      'not proposed where the newest fifty went wrong, whatever there was before',
      [...marked(200), ...wrong(2, 210)],
      on('note'),
      [],
    ],
    [
      'not proposed where the newest are of one moment and two of them were wrong',
      [...marked(100, { at: atHour(9) }), ...wrong(2, 210, { at: atHour(9) })],
      on('note'),
      [],
    ],
    ['not proposed where nobody was proven to own the order', marked(50, { proven: false }), on('note'), []],
    [
      'not proposed where something else held the answer back',
      marked(50, { reasons: ['autonomy_note', 'vip'] }),
      on('note'),
      [],
    ],
    [
      'not proposed where a question was meant',
      marked(50, { ...IN_SHADOW, would: 'asked' }),
      on('shadow'),
      [],
    ],
    [
      'not proposed where it should have answered, which does not say that all was right',
      marked(50, { verdict: 'should_answer' }),
      on('note'),
      [],
    ],
    [
      'refused by wrong marks also where something else held the answer back',
      [...marked(50), ...wrong(3, 60, { reasons: ['vip', 'autonomy_note'], proven: false })],
      on('note'),
      [],
    ],
    ['not proposed from off', marked(50, { autonomy: 'off', outcome: 'left' }), on('off'), []],
    ['not proposed from reply', marked(50), on('reply'), []],
    ['not proposed by what was judged on another step', marked(50, IN_SHADOW), on('note'), []],
    ['not proposed for what needs a person', marked(50, { intent: 'cancel_order' }), on('note'), []],
    [
      'not proposed by what would stay where it is',
      marked(50),
      on('note', { conditions: [{ condition: 'in_transit', autonomy: 'note' }] }),
      [],
    ],
    [
      'not proposed by what was judged before a person put it there',
      marked(50),
      [
        version({ defaults: { autonomy: 'reply' } }),
        version({ defaults: { autonomy: 'note' } }, { hour: 10 }),
      ],
      [],
    ],
    [
      'not proposed while the brake is on',
      marked(50, {}, 20),
      [
        version({ defaults: { autonomy: 'reply' } }),
        version({ defaults: { autonomy: 'note' } }, { hour: 10, by: BRAKE_ACTOR }),
      ],
      [],
    ],
    [
      'not proposed while the brake is on and a person went further down',
      marked(50, IN_SHADOW, 20),
      [
        version({ defaults: { autonomy: 'reply' } }),
        version({ defaults: { autonomy: 'note' } }, { hour: 10, by: BRAKE_ACTOR }),
        version({ defaults: { autonomy: 'shadow' } }, { hour: 11 }),
      ],
      [],
    ],
    [
      'not proposed by a condition whose brake is on',
      marked(50, IN_SHADOW, 20),
      [
        version({ defaults: { autonomy: 'shadow' } }),
        version(
          { defaults: { autonomy: 'shadow' }, conditions: [{ condition: 'in_transit', autonomy: 'note' }] },
          { hour: 10, by: BRAKE_ACTOR },
        ),
      ],
      [],
    ],
    [
      'not proposed where versions are forgotten, and with them perhaps the brake',
      marked(50, IN_SHADOW, 20),
      [
        version({ defaults: { autonomy: 'note' } }, { number: 7 }),
        version({ defaults: { autonomy: 'shadow' } }, { hour: 10, number: 8 }),
      ],
      [],
    ],
    [
      'proposed where versions are forgotten, and a person is seen to have raised it since',
      marked(50, {}, 20),
      [
        version({ defaults: { autonomy: 'reply' } }, { number: 7 }),
        version({ defaults: { autonomy: 'note' } }, { hour: 10, number: 8 }),
      ],
      UP,
    ],
    [
      'proposed by what people answered, with drafts and with macros',
      [...answered(30, 'draft_sent'), ...answered(20, 'macro_used', 40)],
      on('note'),
      UP,
    ],
    [
      'proposed by marks and answers together',
      [...marked(30), ...answered(20, 'draft_sent', 40)],
      on('note'),
      UP,
    ],
    [
      'not proposed with answers that nobody can tell among the fifty',
      [...answered(49, 'draft_sent'), ...answered(40, 'unclear', 60)],
      on('note'),
      [],
    ],
    [
      'not proposed where people contradicted two of fifty-two',
      [...answered(50, 'draft_sent'), ...answered(2, 'contradicted', 60)],
      on('note'),
      [],
    ],
    [
      'not proposed where most answers cannot be told: only those that fitted would count',
      [...answered(50, 'draft_sent'), ...answered(51, 'unclear', 60)],
      on('note'),
      [],
    ],
    [
      'proposed by fifty marks, however many answers cannot be told',
      [...marked(50), ...answered(90, 'unclear', 60)],
      on('note'),
      UP,
    ],
    ['not proposed where there is no policy', marked(50), [], []],
  ] as const)('%s', (_name, decisions, history, expected) => {
    expect(steps(decisions, history)).toEqual(expected);
  });

  it('told with what speaks for it, one wrong word on a case outweighing the right ones', () => {
    const twice = marked(2, { caseKey: 'kim #1001' }, 70);
    const once = wrong(1, 72, { caseKey: 'kim #1001', condition: 'stalled' });
    const [proposal] = autonomyProposals([...marked(60), ...twice, ...once], on('note'), START);
    expect(proposal?.evidence).toEqual({
      cases: 61,
      agreed: 60,
      markedRight: 60,
      disagreed: 1,
      unclear: 0,
      latestAgreed: 49,
      since: START,
      conditions: { in_transit: 61, stalled: 1 },
      kinds: { marked_right: 62, marked_wrong: 1 },
      examples: [72, 71, 70, 60, 59, 58, 57, 56, 55, 54].map((hour) => ({
        ticket: { helpdesk: 'zendesk', id: String(hour) },
        at: atHour(hour),
        kind: hour === 72 ? 'marked_wrong' : 'marked_right',
      })),
    });
  });

  it('told with how people answered, those that contradicted shown first', () => {
    const decisions = [
      ...answered(60, 'draft_sent'),
      ...answered(1, 'contradicted', 62),
      ...answered(5, 'unclear', 70),
    ];
    const [proposal] = autonomyProposals(decisions, on('note'), START);
    expect(proposal?.evidence).toMatchObject({
      cases: 61,
      agreed: 60,
      markedRight: 0,
      disagreed: 1,
      unclear: 5,
      kinds: { draft_sent: 60, contradicted: 1, unclear: 5 },
    });
    expect(proposal?.evidence.examples).toHaveLength(10);
    expect(proposal?.evidence.examples[0]).toMatchObject({ kind: 'contradicted' });
  });
});
