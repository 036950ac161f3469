import type { TemplateVersion } from '../../ports/template-store.ts';
import type { Conversation } from '../../ticket/conversation.ts';
import type { CalendarDate, Instant } from '../../ticket/instant.ts';
import { type Intent, isAboutGoingBack } from '../../ticket/intent.ts';
import type { OrderPicture } from '../../ticket/order-picture.ts';
import type { Policy } from '../../ticket/policy.ts';
import { answeredAs } from './answered-as.ts';
import { truthOf } from './check/truth.ts';
import { checkText } from './check-text.ts';
import { type Composed, compose, partsOf } from './compose.ts';
import { type Overridden, overrider } from './overrides.ts';
import { ownClaims } from './own-claims/own-claims.ts';
import type { TextPurpose } from './reply-facts.ts';
import { type Rewordable, rewordableIn } from './rewording/rewordable.ts';
import type { Segment } from './slots.ts';
import type { TemplateName } from './template-names.ts';
import type { TemplateSet } from './template-set.ts';
import { writeBackDayOf } from './write-back-day.ts';

export interface ReplyRequest {
  readonly purpose: TextPurpose;
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
      /** The day it names for writing back; `null`: it names none. */
      readonly writeBackDay: CalendarDate | null;
      /**
       * `en/in_transit`; `en/in_transit@3` with the admin's third version of it, `en/in_transit, en/closing@2` with one of
       * what stands around it. Kept with the run, so that the text can be made again.
       */
      readonly template: string;
      /** Why a text of the admin's was not used here and the program's own was; absent: nothing was passed over. */
      readonly passedOver?: readonly string[];
    }
  /** No templates in this language, or the policy does not list it. */
  | { readonly kind: 'no_language' }
  /** The text did not pass its check, or there is none for this condition: a person writes. Problems never quote a value. */
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

export interface ReplyWriter {
  /** ISO 639-1 of every language there are templates in: the decision wants to know before anything is written. */
  readonly languages: readonly string[];
  /** Pure: the same request gives the same text. Whether it may be sent was decided before. */
  /** @param stored the admin's own texts. One that fails here gives way to the program's: the customer is not kept waiting. */
  write(request: ReplyRequest, stored?: readonly TemplateVersion[]): WrittenReply;
  /** What of the same text somebody may put into other words; `null`: nothing. */
  rewordable(request: ReplyRequest, stored?: readonly TemplateVersion[]): Rewordable | null;
}

/** @param templates what `loadTemplates` read at start-up. */
export function createReplyWriter(templates: TemplateSet): ReplyWriter {
  const { languages } = templates;
  const overridden = overrider(templates);
  const made = (request: ReplyRequest, stored: readonly TemplateVersion[]): Made => {
    const { language, policy } = request;
    const isSpoken = languages.includes(language) && policy.brand.languages.includes(language);
    if (!isSpoken) return { reply: { kind: 'no_language' } };
    const name = templateFor(request);
    if (name === null) {
      const problems = [`no text exists for condition ${request.picture.condition}`];
      return { reply: { kind: 'refused', problems } };
    }
    const own = overridden(stored, language);
    return own === null ? written(request, name, templates) : ownOrBuiltIn(request, name, own, templates);
  };
  return {
    languages,
    write: (request, stored = []) => made(request, stored).reply,
    rewordable: (request, stored = []) => {
      const { reply, composed } = made(request, stored);
      return reply.kind === 'written' && composed !== undefined ? rewordableIn(composed) : null;
    },
  };
}

/** A reply, and what it was made of where it was written. */
interface Made {
  readonly reply: WrittenReply;
  readonly composed?: Composed;
}

function ownOrBuiltIn(
  request: ReplyRequest,
  name: TemplateName,
  own: Overridden,
  templates: TemplateSet,
): Made {
  const { reply, composed } = written(request, name, own.templates);
  const claims = reply.kind === 'written' ? falseClaims(request, name, own.templates, templates) : [];
  if (reply.kind === 'written' && own.problems.length === 0 && claims.length === 0) {
    return { reply: { ...reply, template: writtenWith(name, request, own) }, ...(composed && { composed }) };
  }
  const plain = written(request, name, templates);
  const passedOver = [...own.problems, ...claims, ...(reply.kind === 'refused' ? reply.problems : [])];
  return plain.reply.kind === 'written' ? { ...plain, reply: { ...plain.reply, passedOver } } : plain;
}

/** What the admin's own sentences say and this order's facts do not. Those the admin answers for are not looked at again. */
function falseClaims(
  request: ReplyRequest,
  name: TemplateName,
  own: TemplateSet,
  builtIn: TemplateSet,
): readonly string[] {
  const segmentsIn = (set: TemplateSet): readonly Segment[] => compose(name, request, set).segments;
  return ownClaims(segmentsIn(own), segmentsIn(builtIn), truthOf(request))
    .filter(({ kind }) => kind === 'false')
    .map(({ problem }) => problem);
}

/** The text itself, and what stands around it where that is the admin's: `en/in_transit, en/closing@2`. */
function writtenWith(name: TemplateName, request: ReplyRequest, { versions }: Overridden): string {
  return partsOf(name, request)
    .toSorted((a, b) => Number(b === name) - Number(a === name))
    .flatMap((part) => {
      const id = `${request.language}/${part}`;
      const version = versions.get(id);
      if (version === undefined) return part === name ? [id] : [];
      return [`${id}@${version}`];
    })
    .join(', ');
}

function written(request: ReplyRequest, name: TemplateName, templates: TemplateSet): Made {
  const composed = compose(name, request, templates);
  const problems = checkText(composed);
  if (problems.length > 0) return { reply: { kind: 'refused', problems } };
  const { html, text, segments } = composed;
  // Its words alone could be another day's: a pickup point may keep a parcel until then.
  const isNamed = segments.some(({ slot }) => slot === 'write_back_day');
  const writeBackDay = isNamed ? writeBackDayOf(request) : null;
  const template = `${request.language}/${name}`;
  return { reply: { kind: 'written', html, text, writeBackDay, template }, composed };
}

function templateFor({ purpose, picture, intent }: ReplyRequest): TemplateName | null {
  if (purpose === 'line') return 'person_by';
  if (purpose === 'answer' && isAboutGoingBack(intent)) return intent;
  if (purpose === 'answer') return answeredAs(picture);
  return picture.condition === 'several_orders' ? 'ask_which_order' : 'ask_order_number';
}
