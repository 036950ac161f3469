import type { Attachment } from '../../../ticket/message.ts';
import type { GorgiasMessage } from './answers.ts';

/** What mail programs call the pictures of a signature. */
const PROGRAM_MADE = /^(?:image\d{3,}|outlook-[\w-]+)\.(?:png|jpe?g|gif)$/i;

/** Files of a message. Gorgias does not say which are part of the mail's own layout, so that is a guess. */
export function attachmentsOf(message: GorgiasMessage): readonly Attachment[] {
  return (message.attachments ?? []).map(({ name, url, content_type: contentType }) => ({
    name: name ?? 'file',
    contentType: contentType ?? 'application/octet-stream',
    inline:
      contentType?.startsWith('image/') === true &&
      (PROGRAM_MADE.test(name ?? '') || (Boolean(url) && message.body_html?.includes(url ?? '') === true)),
  }));
}
