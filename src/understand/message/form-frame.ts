import { type FormField, fieldNamed } from './form-labels.ts';

/** What a contact form put around the customer's words. */
export interface FormFrame {
  readonly message: string;
  /** Values of the fields that name an order, a parcel or an address. */
  readonly order: string | null;
  readonly tracking: string | null;
  readonly address: string | null;
  /** What the customer chose or wrote as the matter ("Reason: where is my order"). */
  readonly topic: string | null;
}

const LABEL_LINE =
  /^\s{0,3}[*_]{0,2}([\p{L}][\p{L} .°º#?'’&()/-]{1,38}?)\s?[*_]{0,2}\s?[:：][*_]{0,2}\s?(.*)$/u;

/** Form makers draw it between the message and their own fields. */
const RULE_AT_END = /\n\s*[-_=]{3,}\s*$/;

/** A frame stands at the top, after at most this many lines of the form's own introduction. */
const INTRODUCTION = 4;

// What form makers write there; anything else is the customer's, who copied the frame.
const MAKERS_WORDS =
  /(?<!\p{L})(?:(?:contact|web|order)?form|formul\p{L}*|modulo|kontaktformul\p{L}*|submission|(?:new|neue|nouve\p{L}*|nuev[oa]|nuov[oa]|nov[oa]|nieuwe?|now[ay]|nytt?) (?:customer |contact )?(?:message|e-?mail|enquiry|inquiry|request|nachricht|anfrage|demande|mensaje|consulta|messaggio|richiesta|mensagem|bericht|wiadomość|zapytanie|meddelande))(?!\p{L})|フォーム|お問い?合わ?せ/iu;

interface Labelled {
  readonly field: FormField;
  readonly value: string;
}

/** Reads a contact form's frame; `null` when the text is not one (one label alone may be the customer's own words). */
export function readFormFrame(text: string): FormFrame | null {
  const lines = text.split('\n');
  const starts = lines.map(labelOf);
  const first = starts.findIndex((start) => start !== null);
  const above = lines.slice(0, Math.max(first, 0)).filter((line) => line.trim() !== '');
  if (first < 0 || above.length > INTRODUCTION) return null;
  const fields = collect(lines, starts, first);
  const has = (field: FormField): boolean => fields.some((entry) => entry.field === field);
  const isForm = has('message') ? fields.length >= 2 : fields.length >= 3 && has('address');
  if (!isForm) return null;
  const valueOf = (field: FormField): string | null =>
    fields.find((entry) => entry.field === field && entry.value !== '')?.value ?? null;
  const message = (valueOf('message') ?? '').replace(RULE_AT_END, '').trim();
  const ownAbove = message === '' ? [] : above.filter((line) => !MAKERS_WORDS.test(line));
  return {
    message: [...ownAbove, message].join('\n').trim(),
    order: valueOf('order'),
    tracking: valueOf('tracking'),
    address: valueOf('address'),
    topic: valueOf('topic'),
  };
}

function labelOf(line: string): Labelled | null {
  if (line.length > 4_000) return null;
  const match = LABEL_LINE.exec(line);
  if (match === null) return null;
  const label = (match[1] ?? '').trim();
  const field = fieldNamed(label);
  return field === null ? null : { field, value: (match[2] ?? '').trim() };
}

/** What a form offers to choose from is shorter; "Question: delivery" above "Message: ..." is such a choice. */
const LONGEST_CHOICE = 60;

/** A field's value stands behind its label or on the lines below; a message goes on until a label follows a gap. */
function collect(
  lines: readonly string[],
  starts: readonly (Labelled | null)[],
  first: number,
): readonly Labelled[] {
  const fields: { field: FormField; value: string }[] = [];
  let gap = false;
  for (let at = first; at < lines.length; at += 1) {
    const start = starts[at] ?? null;
    const line = lines[at]?.trim() ?? '';
    const open = fields.at(-1);
    if (start?.field === 'message' && open?.field === 'message' && isChoice(open.value)) open.field = 'topic';
    const inMessage = open?.field === 'message' && open.value !== '' && !gap;
    if (start !== null && !inMessage) fields.push({ ...start });
    else if (open !== undefined && (open.field === 'message' || open.value === '')) {
      open.value = `${open.value}\n${line}`.trimStart();
    }
    gap = line === '';
  }
  return fields.map(({ field, value }) => ({ field, value: value.trim() }));
}

function isChoice(value: string): boolean {
  return value !== '' && value.length <= LONGEST_CHOICE && !value.includes('\n');
}
