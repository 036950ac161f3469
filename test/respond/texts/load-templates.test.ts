import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Misconfigured } from '../../../src/ports/errors.ts';
import { loadTemplates } from '../../../src/respond/texts/load-templates.ts';
import { createReplyWriter } from '../../../src/respond/texts/reply-writer.ts';
import { aPicture, aRequest } from './a-picture.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'));
  cpSync('templates/en', join(folder, 'en'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (file: string, text: string): void => writeFileSync(join(folder, 'en', file), text);

describe('the service does not start', () => {
  it.each([
    ['a tag is not closed', '<p>Hi</p>\n{% if seen_day %}\n<p>x</p>', 'line 2', 'not closed'],
    ['a value is not closed', '<p>Hi\n{{ seen_day }</p>', 'line 2', 'not closed'],
    ['a filter does not exist', '<p>\n\n{{ seen_day | shout }}</p>', 'line 3', 'undefined filter: shout'],
    ['a fact does not exist', '<p>Hi</p>\n<p>{{ street }}</p>', 'line 2', 'there is no fact "street"'],
    [
      'a fact of a parcel does not exist',
      '{% for parcel in parcels %}\n{{ parcel.phone }}{% endfor %}',
      'line 2',
      'there is no fact "parcel.phone"',
    ],
    ['an image is in it', '<p>Hi</p>\n<img src="x">', 'line 2', '<img> does not survive every helpdesk'],
    [
      'it reads another text',
      '<p>Hi</p>\n{% include "closing" %}',
      'line 2',
      'a text cannot read another one',
    ],
  ])('when %s, and says in which file and line', (_, text, line, fault) => {
    put('stalled.liquid', text);
    const load = () => createReplyWriter(loadTemplates(folder)).write(aRequest(aPicture('stalled')));
    expect(load).toThrow(Misconfigured);
    expect(load).toThrow(
      `${join(folder, 'en', 'stalled.liquid')}, ${line}: ${fault}`.replace(`: ${fault}`, ''),
    );
    expect(load).toThrow(fault);
  });

  it('when a text is missing, or one is there that is never sent', () => {
    rmSync(join(folder, 'en', 'stalled.liquid'));
    expect(() => loadTemplates(folder)).toThrow('stalled.liquid: it is missing');
    put('stalled.liquid', 'x');
    put('stuck.liquid', 'x');
    expect(() => loadTemplates(folder)).toThrow('stuck.liquid: no text of this name is ever sent');
  });

  it('without any language, or with a folder that is none', () => {
    expect(() => loadTemplates(join(folder, 'nowhere'))).toThrow('there is no such folder');
    mkdirSync(join(folder, 'english'));
    expect(() => loadTemplates(folder)).toThrow('a folder is named by a language');
    rmSync(join(folder, 'en'), { recursive: true });
    rmSync(join(folder, 'english'), { recursive: true });
    expect(() => loadTemplates(folder)).toThrow('it holds no language');
  });
});

describe('a template an admin wrote badly', () => {
  const reply = (text: string) => {
    put('in_transit.liquid', text);
    return createReplyWriter(loadTemplates(folder)).write(aRequest(aPicture('in_transit')));
  };

  it.each([
    ['a fact that is not known', '<p>{{ was_day }}</p>', 'the template says a fact that is not known'],
    [
      'a counter',
      '{% for p in parcels %}{{ forloop.index }}{% endfor %}',
      'the template says a value that is no fact',
    ],
    ['a value of its own making', '{{ 24 | plus: 1 }}', 'the template says a value that is no fact'],
    ['an inner name', '{{ condition }}', 'the template says a value that is no fact'],
    [
      'a changed fact',
      '{{ order_name | replace: "1001", "1002" }}',
      '"order_name" is not what the order says',
    ],
    [
      'a fact under another name',
      '{{ carrier | replace: "carrier", "order_name" }}',
      '"order_name" is not what the order says',
    ],
    ['a shortened fact', '{{ seen_day | truncate: 20 }}', '"seen_day" is not what the order says'],
  ])('is not sent when it says %s', (_, text, problem) => {
    const refused = reply(text);
    expect(refused).toMatchObject({ kind: 'refused' });
    expect(refused.kind === 'refused' && refused.problems).toContain(problem);
  });

  it('may say any fact in any order', () => {
    expect(reply('<p>{{ expected_day }} ({{ carrier }}).</p>')).toMatchObject({
      kind: 'written',
      text: expect.stringContaining('Friday, November 20 (UPS).'),
    });
  });
});
