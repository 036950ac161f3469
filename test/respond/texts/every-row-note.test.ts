import { describe, expect, it } from '@jest/globals';
import { loadTemplates } from '../../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../../src/respond/texts/reply-writer.ts';
import { readingSeconds, summaryWords } from '../../../src/respond/texts/summary-words.ts';
import { plainQuestion } from '../../../src/run/plain-question.ts';
import { rehearse } from '../../../src/run/rehearse.ts';
import { rehearsedNote } from '../../../src/run/rehearsed-note.ts';
import { TEMPLATES_FOLDER } from '../../../src/service/templates-folder.ts';
import { NOTE_LANGUAGES } from '../../../src/ticket/policy.ts';
import { almanac, inputOf } from '../../look-up/picture-in.ts';
import { ROW_GROUPS } from '../../look-up/rows/index.ts';

const QUESTION = plainQuestion('en');
const tools = { almanac, writer: createReplyWriter(loadTemplates(TEMPLATES_FOLDER)) };
const worlds = ROW_GROUPS.flatMap(({ rows }) => rows).flatMap(({ cases }) => cases);
const rehearsed = worlds.map(([name, world]) => ({ name, ...rehearse(inputOf(world), QUESTION, tools) }));

describe.each(NOTE_LANGUAGES)('the note about every world of every row, in %s', (language) => {
  it('can be read in ten seconds and names its one order', () => {
    const wrong = rehearsed.flatMap(({ name, situation, ...rest }) => {
      const policy = { ...situation.policy, team: { ...situation.policy.team, language } };
      const note = rehearsedNote({ ...rest, situation: { ...situation, policy } }, QUESTION);
      const { order } = situation.picture;
      const names = order === null || note.summary.includes(order.name);
      return names && summaryWords(note) <= 40 && readingSeconds(note) <= 10
        ? []
        : [`${name}: ${note.summary}`];
    });
    expect(rehearsed.length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });
});
