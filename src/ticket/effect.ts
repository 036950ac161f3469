/**
 * What a write to a helpdesk is for. Part of the effect key, so one message can have at most one of each. A `line` tells the
 * customer that a person will answer, and by when: it reaches them as a reply does, and answers nothing.
 */
export const EFFECT_KINDS = ['reply', 'question', 'note', 'close', 'reminder', 'line'] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** The customer reads it, so that limits count it. */
export const isPublicText = (kind: EffectKind): boolean => kind === 'line' || isOurWord(kind);

/** It answers the customer, or asks them something: whatever is said after it is said to us. */
export const isOurWord = (kind: EffectKind): kind is 'reply' | 'question' =>
  kind === 'reply' || kind === 'question';

/** A run stands behind it, which is recorded once it is there. Reminders and lines are the watch's. */
export const hasRun = (kind: EffectKind): boolean => kind !== 'reminder' && kind !== 'line';

const LINE_MARK = 'line-';

/**
 * The effect key of a line. It says so itself, because a line is met where no ledger knows of it: on the ticket its own was
 * merged into, after its customer was erased, in a database restored from a backup.
 */
export const lineKey = (key: string): string => `${LINE_MARK}${key}`;

/** @param key an effect key, as it stands on a message */
export const isLineKey = (key: string | null): boolean => key?.startsWith(LINE_MARK) === true;

/**
 * Where a write stands.
 * - `sending`: recorded, then attempted; after a crash nobody knows whether it arrived
 * - `accepted`: the helpdesk took it and has not yet sent the mail (Gorgias)
 * - `sent`: the text is there; status and tags may still be missing
 * - `settled`: nothing left to do
 * - `refused`: the helpdesk said no, and nothing was written
 * - `superseded`: the ticket changed before it was written; the run decided again
 * - `unclear`: nobody could find out in time; a person was told
 */
export const EFFECT_STATES = [
  'sending',
  'accepted',
  'sent',
  'settled',
  'refused',
  'superseded',
  'unclear',
] as const;
export type EffectState = (typeof EFFECT_STATES)[number];

/** The write, or what follows it, has yet to be brought to its end. */
export const UNFINISHED: readonly EffectState[] = ['sending', 'accepted', 'sent'];
