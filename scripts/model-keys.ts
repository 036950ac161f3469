/** The policy's `model` section, explained. */
export const MODEL_KEYS: readonly { readonly key: string; readonly about: string }[] = [
  {
    key: 'model.reading',
    about:
      '`unsure`: a language model (`OPENAI_API_KEY`) may read messages that the built-in reading is unsure of; `off`',
  },
  { key: 'model.wording', about: 'a language model may put finished replies into other words' },
  {
    key: 'model.tone',
    about: 'how the shop likes to sound, told to the model in a sentence, such as `warm and short`',
  },
  {
    key: 'model.summaries',
    about:
      'a language model may put long threads, and messages in another language than the team’s, in short for the note',
  },
  { key: 'model.tokensPerTicket', about: 'tokens that one ticket may cost, read and written' },
  {
    key: 'model.tokensPerDay',
    about:
      'tokens per day of UTC, all tickets and processes together; at the limit tickets are worked without the model',
  },
  {
    key: 'model.moneyPerDay',
    about: 'money per day of UTC, in the currency of the account, at the prices below',
  },
  { key: 'model.price.input', about: 'money per million tokens read; a server of your own: 0' },
  {
    key: 'model.price.cachedInput',
    about: 'money per million tokens read that the maker had kept from before',
  },
  { key: 'model.price.output', about: 'money per million tokens written' },
];
