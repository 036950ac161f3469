/**
 * How lists show a ticket's state: when the newest message from outside came. What the team, rules and we do to the
 * ticket does not change it. Answers without that time (older ones) show when anything changed.
 */
export const glimpseOf = ({
  last_received_message_datetime: received,
  updated_datetime: updated,
}: {
  readonly last_received_message_datetime?: string | null | undefined;
  readonly updated_datetime?: string | null | undefined;
}): string => (received === undefined ? `changed ${updated ?? '-'}` : (received ?? 'nothing'));
