import type { Flag } from '../../ticket/understanding.ts';

/**
 * What a phrase says and which flag that raises. The words are ours, never the customer's: they are shown to admins and
 * may be stored. Gravest first within a flag.
 */
export const SIGNS = {
  self_harm: { flag: 'safety', shown: 'speaks of ending their life' },
  injury: { flag: 'safety', shown: 'somebody was hurt or fell ill' },
  danger: { flag: 'safety', shown: 'calls a product dangerous' },
  medicine: { flag: 'safety', shown: 'waits for medicine or something vital' },
  legal_steps: { flag: 'legal', shown: 'threatens a lawyer or a court' },
  authority: { flag: 'legal', shown: 'names an authority or the police' },
  formal_notice: { flag: 'legal', shown: 'sets a formal deadline' },
  payment_dispute: { flag: 'chargeback', shown: 'takes the payment back' },
  personal_data: { flag: 'data_request', shown: 'asks about their personal data' },
  machine_orders: { flag: 'injection_suspected', shown: 'gives orders to a machine' },
  card_number: { flag: 'card_number', shown: 'wrote a card number' },
  accusation: { flag: 'anger', shown: 'speaks of fraud or theft' },
  insult: { flag: 'anger', shown: 'swears or insults' },
  fed_up: { flag: 'anger', shown: 'is at the end of their patience' },
  shouting: { flag: 'anger', shown: 'writes in capitals' },
  press: { flag: 'press', shown: 'names press or television' },
  audience: { flag: 'press', shown: 'names their followers or social media' },
  public_review: { flag: 'press', shown: 'threatens a public review' },
  wants_person: { flag: 'asks_for_person', shown: 'asks for a person' },
  no_robot: { flag: 'asks_for_person', shown: 'does not want a robot' },
  wants_call: { flag: 'asks_for_person', shown: 'wants to be called' },
  file_sent: { flag: 'attachment', shown: 'sent a file' },
  other_request: { flag: 'second_request', shown: 'asks for something else as well' },
  writes_again: { flag: 'repeat_contact', shown: 'writes again' },
  no_answer: { flag: 'repeat_contact', shown: 'had no answer so far' },
} as const satisfies Readonly<Record<string, { readonly flag: Flag; readonly shown: string }>>;

export type Sign = keyof typeof SIGNS;

/** Signs that no wording gives away. */
export type WordlessSign = 'card_number' | 'shouting' | 'file_sent';
