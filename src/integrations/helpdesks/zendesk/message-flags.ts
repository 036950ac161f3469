import type { MessageFlag } from '../../../ticket/message.ts';
import type { RawComment } from './schema.ts';

type Metadata = NonNullable<RawComment['metadata']>;

/** The mail may not be from whom it says: untrusted, outsider, maybe spoofed, reply-to suspended or differing, unverified. */
const UNTRUSTED = [0, 2, 14, 20, 21, 22];
const SUBMITTED_FOR_SOMEBODY = 11;
const MACHINE = 4;

/** Not signed in, attachment too big, name cut, made private by the customer, too many CCs: says nothing about trust. */
const NEUTRAL = [3, 5, 16, 17, 18];

/**
 * Causes for which the vendor had held the mail back as a machine's: auto mailer, loop, delivery failure, vacation,
 * system user, backscatter, to no-reply.
 */
const MACHINE_SUSPENSIONS = [3, 4, 7, 8, 9, 14, 16];

/**
 * What the vendor's flags mean for us (design 8.9). A flag that is on no list counts as untrusted: better a person
 * looks than an order is told to a stranger.
 * @param onUnlisted told of each flag our lists do not know
 */
export function messageFlagsOf(
  metadata: RawComment['metadata'],
  onUnlisted: (flag: number) => void,
): readonly MessageFlag[] {
  if (metadata === null) return [];
  for (const flag of metadata.flags) if (!isListed(flag)) onUnlisted(flag);
  const flags: MessageFlag[] = [];
  if (isUntrusted(metadata)) flags.push('untrusted');
  if (isMachine(metadata)) flags.push('machine');
  return flags;
}

function isUntrusted({ flags, flags_options, suspension_type_id }: Metadata): boolean {
  const forSomebody =
    flags.includes(SUBMITTED_FOR_SOMEBODY) && flags_options?.[SUBMITTED_FOR_SOMEBODY]?.trusted !== true;
  const heldBack = suspension_type_id !== null && !MACHINE_SUSPENSIONS.includes(suspension_type_id);
  return forSomebody || heldBack || flags.some((flag) => UNTRUSTED.includes(flag) || !isListed(flag));
}

function isMachine({ flags, system, suspension_type_id }: Metadata): boolean {
  const heldBack = suspension_type_id !== null && MACHINE_SUSPENSIONS.includes(suspension_type_id);
  return flags.includes(MACHINE) || system?.machine_generated === true || heldBack;
}

const isListed = (flag: number): boolean =>
  UNTRUSTED.includes(flag) || NEUTRAL.includes(flag) || flag === SUBMITTED_FOR_SOMEBODY || flag === MACHINE;
