/** What raises a flag, as `Understanding.raised` names it. A test holds this list against what the reading can say. */
export const SHOWN_SIGNS = [
  'speaks of ending their life',
  'somebody was hurt or fell ill',
  'calls a product dangerous',
  'waits for medicine or something vital',
  'threatens a lawyer or a court',
  'names an authority or the police',
  'sets a formal deadline',
  'takes the payment back',
  'asks about their personal data',
  'gives orders to a machine',
  'wrote a card number',
  'speaks of fraud or theft',
  'swears or insults',
  'is at the end of their patience',
  'writes in capitals',
  'names press or television',
  'names their followers or social media',
  'threatens a public review',
  'asks for a person',
  'does not want a robot',
  'wants to be called',
  'sent a file',
  'asks for something else as well',
  'writes again',
  'had no answer so far',
] as const;

export type ShownSign = (typeof SHOWN_SIGNS)[number];

export function isShownSign(sign: string): sign is ShownSign {
  return SHOWN_SIGNS.some((known) => known === sign);
}
