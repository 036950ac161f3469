import { type Html, html } from '../platform/html.ts';
import { FEEDBACK, type FeedbackVerdict } from '../ticket/feedback.ts';

/** What a person may say of a decision, in their words. */
export const FEEDBACK_WORDS: Readonly<Record<FeedbackVerdict, string>> = {
  right: 'Right',
  wrong_order: 'Wrong order',
  wrong_state: 'Wrong state of the order',
  wrong_tone: 'Wrong tone',
  should_not_answer: 'Should not have answered',
  should_answer: 'Should have answered',
};

/** Buttons that mark the decision; pressing one is what changes something, opening the page never does. */
export function feedbackForm(action: string, messageId: string | null): Html {
  const buttons = FEEDBACK.map(
    (verdict) => html`<button name="verdict" value="${verdict}">${FEEDBACK_WORDS[verdict]}</button>`,
  );
  const about = messageId === null ? null : html`<input type="hidden" name="messageId" value="${messageId}">`;
  return html`<form class="ladder" method="post" action="${action}">${about}${buttons}</form>`;
}
