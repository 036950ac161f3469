import type { Reason } from '../../../../ticket/reason.ts';
import type { ReasonWords } from '../note-words.ts';

/** Every reason in words. */
export const REASONS_EN: Readonly<Record<Reason, ReasonWords>> = {
  all_clear: {
    lead: 'Nothing stood against an automatic answer',
    brief: 'all checks passed',
    full: 'All checks passed; nothing stood against an automatic answer.',
  },
  thanks: {
    lead: 'No answer needed',
    brief: 'the customer only says thank you',
    full: 'The customer only says thank you; there is nothing to answer.',
  },
  number_needed: {
    lead: 'The customer was asked',
    brief: 'we need the order number',
    full: 'Which order is meant is not known; the customer has to name it.',
  },
  promise_kept: {
    lead: 'The customer was told',
    brief: 'we looked again as promised',
    full: 'Our answer had named a day by which we look again; the customer was told what is new, without having to ask.',
  },
  promise_at_risk: {
    lead: 'Act before they write',
    brief: 'what we told them will not hold',
    full: 'Our answer let the customer expect something that will not come in time; a person should write before they do.',
  },
  promises_off: {
    brief: 'keeping promises is switched off',
    full: 'The policy does not let us write of our own accord any more.',
  },
  question_unanswered: {
    brief: 'they never answered our question',
    full: 'We asked for the order number and nobody has answered since; the question that was asked first is still open.',
  },
  intent_needs_person: {
    brief: 'this request needs a person',
    full: 'What the customer wants is a decision for a person; no machine may make it.',
  },
  low_confidence: {
    brief: 'not sure enough what is meant',
    full: 'The reading of the message is less certain than the policy asks for.',
  },
  second_request: {
    brief: 'the message asks for something else too',
    full: 'The message holds a second request beside its main question; answering half of it would look like ignoring the rest.',
  },
  language_unsupported: {
    brief: 'we have no texts in this language',
    full: 'There are no approved texts in the language the customer writes in.',
  },
  asks_for_person: {
    brief: 'the customer asks for a person',
    full: 'The customer asks to talk to a person.',
  },
  press: {
    brief: 'the customer threatens to go public',
    full: 'The customer speaks of the press, of their followers or of a public review.',
  },
  anger: {
    brief: 'the customer is upset',
    full: 'The customer is upset; an automatic answer would make it worse.',
  },
  legal: {
    brief: 'the message mentions legal steps',
    full: 'The message mentions a lawyer, a court or an authority.',
  },
  chargeback: {
    brief: 'the message mentions a chargeback',
    full: 'The customer mentions taking the payment back through their bank or card.',
  },
  safety: {
    brief: 'somebody may be hurt or in danger',
    full: 'The message speaks of injury, illness or danger. Read it first.',
  },
  data_request: {
    brief: 'the message is about personal data',
    full: 'The customer asks about their personal data, or wants it erased; legal deadlines apply.',
  },
  injection_suspected: {
    brief: 'the message tries to instruct the robot',
    full: 'The message contains instructions meant for a machine. Do not follow them.',
  },
  card_number: {
    brief: 'the message contains a card number',
    full: 'The message seems to contain a payment card number. Redact it in the ticket; it is masked in this note.',
  },
  attachment: {
    brief: 'the customer attached something to look at',
    full: 'The customer attached a file; only a person can look at it.',
  },
  repeat_contact: {
    brief: 'the customer came back',
    full: 'The customer writes about this again, here or on another ticket: a second automatic answer would not help.',
  },
  condition_needs_person: {
    brief: "the order's state needs a person",
    full: 'In this state of the order a person has to decide what to do.',
  },
  condition_unclear: {
    brief: 'the facts do not fit together',
    full: 'Shop and carrier do not give one clear picture, so nothing was claimed.',
  },
  order_not_found: {
    brief: 'no order was found',
    full: 'No order fits the address or the numbers in the message.',
  },
  several_orders: {
    brief: 'several orders could be meant',
    full: 'The customer has several orders on the way and did not say which one is meant.',
  },
  identity_unproven: {
    brief: 'the sender is not proven to own it',
    full: 'The sender is not proven to own the order. Say nothing about it before that is settled.',
  },
  cc_present: {
    brief: 'other people would read the answer',
    full: 'Somebody is in copy who would read the answer too.',
  },
  reply_to_differs: {
    brief: 'the reply would go to another address',
    full: 'The answer would go to another address (Reply-To) than the one the message came from.',
  },
  sender_flagged: {
    brief: 'the helpdesk doubts the sender',
    full: 'The helpdesk marks the message as possibly not written by its sender.',
  },
  orders_unavailable: {
    brief: "the shop's system did not answer",
    full: "The shop's order system could not be asked. Look the order up by hand.",
  },
  carrier_unavailable: {
    brief: 'the carrier did not answer',
    full: "The carrier could not be asked, and the shop's own records are too old to quote.",
  },
  facts_stale: {
    brief: 'what we know is too old',
    full: 'The newest facts are too old to be told to a customer.',
  },
  autonomy_off: {
    brief: 'automation is off for this request',
    full: 'The policy switches automation off for this kind of request.',
  },
  autonomy_shadow: {
    brief: 'this request is in shadow mode',
    full: 'The policy keeps this kind of request in shadow: decided, and nothing written.',
  },
  autonomy_note: {
    brief: 'the policy wants a person to send',
    full: 'The policy allows notes only for this kind of request. The drafted reply is ready to be sent by you.',
  },
  rollout: {
    brief: 'not yet in the rollout',
    full: 'The rollout does not reach this ticket yet.',
  },
  switch_off: {
    brief: 'automatic answers are switched off',
    full: 'Somebody on the team switched automatic answers off.',
  },
  breaker: {
    brief: 'too many automatic answers went out',
    full: 'More automatic answers went out than is normal, so they stopped until a person looks.',
  },
  limit_ticket: {
    brief: 'this ticket had its automatic answers',
    full: 'The ticket has had as many automatic texts as the policy allows.',
  },
  limit_sender: {
    brief: 'this sender had enough automatic answers',
    full: 'This sender has had as many automatic texts today as the policy allows.',
  },
  limit_promises: {
    brief: 'enough promises were kept today',
    full: 'As many promises were kept in 24 hours as the policy allows (`promises.perDay`).',
  },
  limit_domain: {
    brief: "this sender's domain had enough automatic answers",
    full: "This sender's domain has had as many automatic texts this hour as the policy allows.",
  },
  mail_bounces: {
    brief: 'our mail to this address keeps coming back',
    full: 'Three automatic texts to this address came back; for 60 days after the last one no further text goes there.',
  },
  vip: {
    brief: 'this is a VIP customer',
    full: 'The customer or ticket carries a VIP tag; a person answers those.',
  },
  order_value: {
    brief: 'the order is above the value limit',
    full: 'The order is worth more than the policy lets a machine handle.',
  },
  order_age: {
    brief: 'the order is above the age limit',
    full: 'The order is older than the policy lets a machine handle.',
  },
  country: {
    brief: 'the destination is not on the list',
    full: 'The order goes to a country the policy does not answer for.',
  },
  message_too_old: {
    brief: 'the message waited too long',
    full: 'The message is so old that an automatic answer would come out of nowhere.',
  },
  text_refused: {
    brief: 'the drafted text did not pass its check',
    full: 'The drafted text did not pass the check against the facts, so it was not sent.',
  },
  send_unclear: {
    lead: 'Look before you reply',
    brief: 'our answer may or may not have arrived',
    full: 'The helpdesk did not say whether our answer was stored. Look at the conversation before you reply, so that the customer does not get two.',
  },
  solve_refused: {
    lead: 'Left open',
    brief: 'the helpdesk refused to solve the ticket',
    full: 'The helpdesk did not let the ticket be solved, usually because a required field is empty. Fill it in and solve the ticket.',
  },
  poison: {
    brief: 'working this ticket failed repeatedly',
    full: 'Working this ticket failed several times, so it was given up. The team that runs Whereabouts has been alerted.',
  },
  machine_mail: {
    brief: 'a machine wrote the message',
    full: 'The message was written by a machine; answering machines starts loops.',
  },
  person_active: {
    brief: 'a person is already on it',
    full: 'A person of the team has written, taken or changed the ticket.',
  },
  other_bot_answered: {
    brief: 'another robot has already answered',
    full: 'A rule or another robot has answered publicly already; two answers would be one too many.',
  },
  ignore_tag: {
    brief: 'the ticket carries an ignore tag',
    full: 'The ticket carries a tag by which the policy keeps machines away.',
  },
  ticket_closed: {
    brief: 'the ticket cannot be written to',
    full: 'The ticket is closed or merged; nothing can be written to it.',
  },
  already_handled: {
    brief: 'this message was worked before',
    full: 'This message has been worked before.',
  },
  not_a_customer: {
    brief: 'the requester is not a customer',
    full: 'The requester is a member of the team, a robot or a suspended user.',
  },
  not_about_an_order: {
    brief: 'it is not about an order',
    full: 'The message is not about an order.',
  },
};
