/** The policy's `handover` section, explained. */
export const HAND_OVER_KEYS: readonly { readonly key: string; readonly about: string }[] = [
  { key: 'handover.zendeskGroup', about: 'group for handed-over tickets that have none, by name' },
  { key: 'handover.gorgiasTeam', about: 'team for handed-over tickets that have none, by name' },
  {
    key: 'handover.tellCustomer',
    about:
      'one line to the customer that a person will answer, and by which day, where your hours allow to say so ([the line](operating.md#the-line-to-the-customer))',
  },
  {
    key: 'handover.priority',
    about:
      'by intent or condition: `low`, `normal`, `high` or `urgent` for handed-over tickets; an intent’s comes first, and the defaults stay but for those that are named',
  },
];
