import type { NoteRequest } from '../../../src/respond/texts/note-request.ts';
import type { Decision } from '../../../src/ticket/decision.ts';
import type { Reason } from '../../../src/ticket/reason.ts';
import { aPolicy } from '../../support/a-policy.ts';
import { aConversation } from '../../support/a-situation.ts';
import { NOW } from '../../support/an-order.ts';
import { anUnderstanding } from '../../support/an-understanding.ts';
import { aPicture } from './a-picture.ts';

export function aHandOver(...reasons: [Reason, ...Reason[]]): Decision {
  return { outcome: 'handed_over', closed: false, reasons, shadow: false, would: null, autonomy: 'note' };
}

/** A note about `anOrder()`, whose parcel moves, because the policy wants a person to send. */
export function aNoteRequest(overrides: Partial<NoteRequest> = {}): NoteRequest {
  return {
    decision: aHandOver('autonomy_note'),
    picture: aPicture('in_transit'),
    understanding: anUnderstanding(),
    identity: { level: 'V2', obstacles: [] },
    conversation: aConversation(),
    said: [],
    policy: aPolicy(),
    macro: null,
    draft: null,
    links: { decisionPage: null },
    now: NOW,
    ...overrides,
  };
}
