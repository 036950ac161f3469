import { cleanMessage } from '../../src/understand/message/clean-message.ts';
import { htmlToLines } from '../../src/understand/message/html-to-lines.ts';
import { rowsOf } from './data.ts';

interface Row {
  readonly source: string;
  readonly format: string;
  readonly input: string;
  readonly expected?: string;
  readonly is_forward?: boolean;
}

const SIGNATURES_ONLY = 'text_signature';

/** Share of mails of which exactly the newly written words are left (spaces aside), by the library whose tests they are. */
export function measureReplyParsing(): Readonly<Record<string, number>> {
  const rows = rowsOf<Row>('reply_parsing.jsonl').filter(({ format }) => format !== SIGNATURES_ONLY);
  const bySource = Map.groupBy(rows, ({ source }) => source);
  return Object.fromEntries(
    [...bySource].map(([source, some]) => [source, some.filter(isRight).length / some.length]),
  );
}

function isRight({ format, input, expected = '', is_forward: isForward }: Row): boolean {
  const html = format.startsWith('html');
  const clean = cleanMessage({ html: html ? input : null, text: html ? null : input });
  if (format === 'forward') return (clean.forwarded !== '') === isForward;
  return flat(clean.written) === flat(format === 'html' ? htmlToLines(expected) : expected);
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
