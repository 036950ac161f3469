/**
 * How lists show a ticket's state: its stamp, and its status, which tells of a customer who writes within the very
 * second in which we solved the ticket or asked something: that opens it again. Who writes in the second of a note of
 * ours leaves no trace in a list; only their webhook tells.
 */
export const glimpseOf = ({
  updated_at,
  status,
}: {
  readonly updated_at: string;
  readonly status: string;
}): string => `${updated_at} ${status}`;
