import type { Conversation } from '../../ticket/conversation.ts';
import type { Instant } from '../../ticket/instant.ts';
import type { Intent } from '../../ticket/intent.ts';
import type { OrderPicture } from '../../ticket/order-picture.ts';
import type { Policy } from '../../ticket/policy.ts';
import { checkText } from './check-text.ts';
import { compose } from './compose.ts';
import { isAnswered, type TemplateName } from './template-names.ts';
import type { TemplateSet } from './template-set.ts';

export interface ReplyRequest {
  readonly purpose: 'answer' | 'question';
  readonly picture: OrderPicture;
  readonly intent: Intent;
  readonly conversation: Conversation;
  readonly policy: Policy;
  /** ISO 639-1 of the customer's own words. */
  readonly language: string;
  readonly now: Instant;
}

export type WrittenReply =
  | {
      readonly kind: 'written';
      readonly html: string;
      readonly text: string;
      /** `en/in_transit`: kept with the run, so that the text can be made again. */
      readonly template: string;
    }
  /** No templates in this language, or the policy does not list it. */
  | { readonly kind: 'no_language' }
  /** The text did not pass its check, or there is none for this condition: a person writes. Problems never quote a value. */
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

export interface ReplyWriter {
  /** ISO 639-1 of every language there are templates in: the decision wants to know before anything is written. */
  readonly languages: readonly string[];
  /** Pure: the same request gives the same text. Whether it may be sent was decided before. */
  write(request: ReplyRequest): WrittenReply;
}

/** @param templates what `loadTemplates` read at start-up. */
export function createReplyWriter(templates: TemplateSet): ReplyWriter {
  const { languages } = templates;
  return {
    languages,
    write: (request) => {
      const { language, policy } = request;
      const isSpoken = languages.includes(language) && policy.brand.languages.includes(language);
      if (!isSpoken) return { kind: 'no_language' };
      const name = templateFor(request);
      if (name === null) {
        return { kind: 'refused', problems: [`no text exists for condition ${request.picture.condition}`] };
      }
      return written(request, name, templates);
    },
  };
}

function written(request: ReplyRequest, name: TemplateName, templates: TemplateSet): WrittenReply {
  const composed = compose(name, request, templates);
  const problems = checkText(composed);
  if (problems.length > 0) return { kind: 'refused', problems };
  const { html, text } = composed;
  return { kind: 'written', html, text, template: `${request.language}/${name}` };
}

function templateFor({ purpose, picture }: ReplyRequest): TemplateName | null {
  if (purpose === 'answer') return isAnswered(picture.condition) ? picture.condition : null;
  return picture.condition === 'several_orders' ? 'ask_which_order' : 'ask_order_number';
}
