import { describe, expect, it } from '@jest/globals';
import { templateCompiler } from '../../../../src/respond/texts/compile-template.ts';
import { loadTemplates } from '../../../../src/respond/texts/load-templates.ts';
import {
  checkTemplate,
  type TriedTexts,
} from '../../../../src/respond/texts/template-check/check-template.ts';
import { worldsOf } from '../../../../src/respond/texts/template-check/worlds.ts';
import { TEMPLATE_NAMES, type TemplateName } from '../../../../src/respond/texts/template-names.ts';
import type { TemplateSet } from '../../../../src/respond/texts/template-set.ts';
import { aWorldlyPolicy } from '../a-picture.ts';

const builtIn = loadTemplates('templates');
const compile = templateCompiler();
const policy = aWorldlyPolicy();

/** The program's texts with this one in its place. */
function withText(language: string, name: TemplateName, source: string): TemplateSet {
  const compiled = compile(source);
  if (compiled.kind === 'broken') throw new Error(compiled.fault);
  return {
    ...builtIn,
    render: (spoken, part, facts) =>
      spoken === language && part === name ? compiled.render(facts) : builtIn.render(spoken, part, facts),
  };
}

const tried = (templates: TemplateSet): TriedTexts => ({ templates, builtIn, policy });

const problemsOf = (name: TemplateName, source: string, language = 'en'): readonly string[] =>
  checkTemplate({ language, name }, tried(withText(language, name, source))).problems;

describe('the texts that come with the program', () => {
  it.each(builtIn.languages)('can all be sent, in every state of the world: %s', (language) => {
    for (const name of TEMPLATE_NAMES)
      expect(checkTemplate({ language, name }, tried(builtIn))).toMatchObject({
        problems: [],
        doubts: [],
        longest: expect.any(Number),
      });
  });

  it.each(TEMPLATE_NAMES)('are each looked at in at least one state of the world: %s', (name) => {
    expect(worldsOf(name).length).toBeGreaterThan(0);
  });
});

const GOOD = '<p>Your order {{ order_name }} has not left us yet.</p>';

describe('a text somebody wrote is refused when it', () => {
  it.each<[what: string, source: string, problem: RegExp]>([
    [
      'says a fact that is not always known',
      `${GOOD}<p>Sent by {{ ship_day }}.</p>`,
      /a fact that is not known/,
    ],
    ['says a counter', `${GOOD}{{ 24 | plus: 1 }}`, /a value that is no fact/],
    ['changes a fact', `${GOOD}<p>{{ order_name | replace: "1", "2" }}</p>`, /"order_name"/],
    ['has jargon', `${GOOD}<p>The tracker shows nothing.</p>`, /jargon: “tracker”/],
    ['has jargon in capitals', `${GOOD}<p>It is UNFULFILLED.</p>`, /jargon: “UNFULFILLED”/],
    ['promises', `${GOOD}<p>We guarantee that it leaves soon.</p>`, /promise: “guarantee”/],
    ['blames', `${GOOD}<p>You gave us the wrong address.</p>`, /blame: “wrong address”/],
    ['speaks of risk', `${GOOD}<p>It is being checked for fraud.</p>`, /word of risk: “fraud”/],
    ['has a date of a machine', `${GOOD}<p>Due 2026-11-20.</p>`, /machine-written date/],
    ['has a day of its own', `${GOOD}<p>It leaves on Friday.</p>`, /a day in its own words: “Friday”/],
    ['has a number of its own', `${GOOD}<p>It takes 3 days.</p>`, /a number in its own words: “3”/],
    ['names a carrier by itself', `${GOOD}<p>FedEx has it.</p>`, /a carrier in its own words: “FedEx”/],
    [
      'has a link of its own',
      `${GOOD}<p>See https://acme.example/help</p>`,
      /an address in its own words: “https:..acme.example.help/,
    ],
    [
      'has an address of its own',
      `${GOOD}<p>Write to help@acme.example</p>`,
      /an address in its own words: “help@acme.example”/,
    ],
    ['leaves braces in', `${GOOD}<p>{% raw %}{{ ticket.id }}{% endraw %}</p>`, /placeholder/],
    ['is too long', `${GOOD}${'<p>We look after your order with care.</p>'.repeat(30)}`, /longer than 1200/],
    ['has hidden characters', `${GOOD}<p>Thank\u202Eyou</p>`, /invisible/],
    ['cannot be filled', `${GOOD}{% for a in (1..99999999) %}x{% endfor %}`, /a text that cannot be filled/],
  ])('%s', (_what, source, problem) => {
    expect(problemsOf('preparing', GOOD)).toEqual([]);
    expect(problemsOf('preparing', source).join('\n')).toMatch(problem);
  });

  it.each([
    ['en', '<p>Hi, this is Acme. Reply and a person will take over.</p>', /an AI writes/],
    ['en', '<p>Hi, this is an AI. We checked your order.</p>', /reach a person/],
    ['de', '<p>Guten Tag, hier schreibt die AI. Ein Mensch hilft weiter.</p>', /an AI writes/],
    ['nl', '<p>Hallo, dit is AI. Antwoord gerust.</p>', /reach a person/],
    ['it', '<p></p>', /an AI writes/],
  ])('does not disclose who writes (%s): %s', (language, source, problem) => {
    expect(problemsOf('disclosure', source, language).join('\n')).toMatch(problem);
  });

  it.each([
    ['de', 'preparing', 'Es kommt am Freitag.', /“Freitag”/],
    ['fr', 'preparing', 'Il part en mars.', /“mars”/],
    ['es', 'preparing', 'Se lo garantizamos.', /promise/],
    ['it', 'preparing', 'Arriverà senz’altro, di sicuro.', /promise/],
    ['pt', 'preparing', 'Chegará com certeza.', /promise/],
    ['nl', 'preparing', 'U gaf een verkeerd adres.', /blame/],
  ] as const)('breaks a rule in its own language (%s %s): %s', (language, name, sentence, problem) => {
    expect(problemsOf(name, `<p>{{ order_name }}: ${sentence}</p>`, language).join('\n')).toMatch(problem);
  });

  it('is tried no further once it cannot be filled: it would hold up the process in every state of the world', () => {
    let fills = 0;
    const endless = withText('en', 'closing', '{% for a in (1..99999999) %}x{% endfor %}');
    const counting: TemplateSet = {
      ...endless,
      render: (language, name, facts) => {
        fills += name === 'closing' ? 1 : 0;
        return endless.render(language, name, facts);
      },
    };
    expect(checkTemplate({ language: 'en', name: 'closing' }, tried(counting)).problems).not.toEqual([]);
    expect(fills).toBeLessThanOrEqual(2);
  });

  it('names the state of the world in which it fails first', () => {
    expect(problemsOf('preparing', `${GOOD}<p>By {{ ship_day }}.</p>`)).toEqual([
      'the template says a fact that is not known (preparing, no day is known)',
    ]);
  });
});
