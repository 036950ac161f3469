import { loadTemplates } from '../../../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../../../src/respond/texts/reply-writer.ts';
import type { Rewordable } from '../../../../src/respond/texts/rewording/rewordable.ts';
import { aRequest } from '../a-picture.ts';
import { ROWS } from '../reply-rows.ts';

const writer = createReplyWriter(loadTemplates('templates'));

type Row = keyof typeof ROWS;
const isRow = (name: string): name is Row => Object.hasOwn(ROWS, name);

/** Our text for a condition in a language, ready to be put into other words. */
export function ourText(language: string, row: string): Rewordable {
  if (!isRow(row)) throw new Error(`There is no text for ${row}`);
  const rewordable = writer.rewordable(aRequest(ROWS[row].picture, { language }));
  if (rewordable === null) throw new Error(`${language}/${row} cannot be put into other words`);
  return rewordable;
}

/** What a model makes of our text. */
export interface Edit {
  readonly language: string;
  /** As it is written in the list. */
  readonly line: string;
  readonly ours: Rewordable;
  readonly answer: string;
}

/**
 * A list of what a model makes of our texts, one a line. `[delivered]` names the text that the lines below are about; `+ words`
 * puts a paragraph after it, `^ words` before it; `words => others` changes some of it, and must find them; several of these
 * are parted by ` && `; `* words` is the whole answer, with `|` for an empty line.
 */
export function readEdits(language: string, list: string): readonly Edit[] {
  let row = 'in_transit';
  const edits: Edit[] = [];
  for (const line of list.split('\n').map((one) => one.trim())) {
    const header = /^\[(\w+)\]$/.exec(line);
    if (header !== null) row = header[1] ?? row;
    else if (line !== '') {
      const ours = ourText(language, row);
      edits.push({ language, line: `${row}: ${line}`, ours, answer: edited(ours.text, line) });
    }
  }
  return edits;
}

function edited(text: string, line: string): string {
  if (line.startsWith('* ')) return line.slice(2).replaceAll('|', '\n\n');
  return line.split(' && ').reduce((whole, edit) => {
    if (edit.startsWith('+ ')) return `${whole}\n\n${edit.slice(2)}`;
    if (edit.startsWith('^ ')) return `${edit.slice(2)}\n\n${whole}`;
    const [from = '', to = ''] = edit.split(' => ');
    if (!whole.includes(from)) throw new Error(`“${from}” is not in our text: ${whole}`);
    return whole.replace(from, to);
  }, text);
}
