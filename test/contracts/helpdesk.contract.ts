import { describeReading } from './helpdesk/reading.ts';
import { describeSweeping } from './helpdesk/sweeping.ts';
import { describeWebhooks } from './helpdesk/webhooks.ts';
import { describeWriting } from './helpdesk/writing.ts';
import { describeWritingUnderFaults } from './helpdesk/writing-under-faults.ts';
import type { HelpdeskWorld } from './helpdesk-world.ts';

/**
 * What every helpdesk plug-in promises, played against the vendor's stand-in over real HTTP.
 * @param start sets up a fresh world; the suite stops it.
 */
export function describeHelpdesk(vendor: string, start: () => Promise<HelpdeskWorld>): void {
  describeWebhooks(vendor, start);
  describeReading(vendor, start);
  describeWriting(vendor, start);
  describeWritingUnderFaults(vendor, start);
  describeSweeping(vendor, start);
}
