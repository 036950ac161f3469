import { decide } from '../decide/decide.ts';
import type { Situation } from '../decide/situation.ts';
import type { Almanac } from '../look-up/almanac.ts';
import type { OrderFinding, PictureInput } from '../look-up/picture-input.ts';
import { pictureOf } from '../look-up/picture-of.ts';
import type { ReplyWriter, WrittenReply } from '../respond/texts/reply-writer.ts';
import { firstContact } from '../ticket/conversation.ts';
import type { Decision, Outcome } from '../ticket/decision.ts';
import type { Identity } from '../ticket/identity.ts';
import type { Understanding } from '../ticket/understanding.ts';
import type { Usage } from '../ticket/usage.ts';
import { readingOf } from './reading-of.ts';

/** What would come of a first message about an order. */
export interface Rehearsed {
  readonly situation: Situation;
  readonly decision: Decision;
  /** What is meant, in shadow too. */
  readonly outcome: Outcome;
  /** `null`: nothing would be told to the customer. */
  readonly reply: WrittenReply | null;
}

export interface RehearsalTools {
  readonly almanac: Almanac;
  readonly writer: ReplyWriter;
}

/**
 * Picture, decision and text as a run makes them, by the same functions, for an order and parcels that are given and not
 * looked up. Whoever asks owns the order where one was found, writes for the first time, and nobody else has the ticket.
 * Pure: nothing is asked, written or kept.
 */
export function rehearse(
  input: PictureInput,
  understanding: Understanding,
  { almanac, writer }: RehearsalTools,
): Rehearsed {
  const { policy, now } = input;
  const picture = pictureOf(input, almanac);
  const reading = readingOf(understanding);
  const { language, intent } = reading;
  const spoken = language !== null && policy.brand.languages.includes(language);
  const situation: Situation = {
    ticket: { status: 'new', writable: true, spam: false, requesterIsCustomer: true, tags: [] },
    reading,
    identity: identityIn(input.found),
    picture,
    conversation: firstContact('1', now),
    usage: NOTHING_SENT,
    policy,
    rolloutBucket: 0,
    languageSupported: spoken && writer.languages.includes(language),
    now,
  };
  const decision = decide(situation);
  const { outcome } = decision.would ?? decision;
  const purpose = purposeOf(outcome);
  const { conversation } = situation;
  return {
    situation,
    decision,
    outcome,
    reply:
      purpose === null || language === null
        ? null
        : writer.write({ purpose, picture, intent, conversation, policy, language, now }),
  };
}

function purposeOf(outcome: Outcome): 'answer' | 'question' | null {
  if (outcome === 'answered') return 'answer';
  return outcome === 'asked' ? 'question' : null;
}

function identityIn(found: OrderFinding): Identity {
  switch (found.kind) {
    case 'one':
    case 'several':
      return { level: 'V2', obstacles: [] };
    case 'not_owner':
      return { level: 'V1', obstacles: ['address_differs'] };
    case 'none':
    case 'unavailable':
      return { level: 'V0', obstacles: [] };
  }
}

const NOTHING_SENT: Usage = {
  ticket: 0,
  sender: 0,
  domain: 0,
  account: 0,
  questions: 0,
  promises: 0,
  bounces: 0,
  breakerOpen: false,
};
