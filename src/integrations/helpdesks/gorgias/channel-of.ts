import type { Channel } from '../../../ticket/ticket.ts';

const CHANNELS: Readonly<Record<string, Channel>> = {
  email: 'email',
  contact_form: 'form',
  'help-center': 'form',
  chat: 'chat',
  'facebook-messenger': 'messaging',
  'instagram-direct-message': 'messaging',
  'twitter-direct-message': 'messaging',
  whatsapp: 'messaging',
  sms: 'messaging',
  facebook: 'social',
  'facebook-mention': 'social',
  'facebook-recommendations': 'social',
  'instagram-ad-comment': 'social',
  'instagram-comment': 'social',
  'instagram-mention': 'social',
  twitter: 'social',
  aircall: 'phone',
  phone: 'phone',
  api: 'api',
};

/** A channel of ours for one of theirs (api page B3). */
export const channelOf = (theirs: string): Channel =>
  (Object.hasOwn(CHANNELS, theirs) ? CHANNELS[theirs] : undefined) ?? 'other';

/** Channels on which the customer reads mail, so that a reply by e-mail reaches them. */
export const isAnsweredByMail = (channel: Channel): boolean => ['email', 'form', 'api'].includes(channel);
