/** What a write to a helpdesk is for. Part of the effect key, so one message can have at most one of each. */
export const EFFECT_KINDS = ['reply', 'question', 'note', 'close'] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

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
