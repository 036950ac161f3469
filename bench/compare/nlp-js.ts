import { containerBootstrap } from '@nlpjs/core';
import { LangDe } from '@nlpjs/lang-de';
import { LangEn } from '@nlpjs/lang-en';
import { LangEs } from '@nlpjs/lang-es';
import { LangFr } from '@nlpjs/lang-fr';
import { LangIt } from '@nlpjs/lang-it';
import { LangJa } from '@nlpjs/lang-ja';
import { LangNl } from '@nlpjs/lang-nl';
import { LangPl } from '@nlpjs/lang-pl';
import { LangPt } from '@nlpjs/lang-pt';
import { LangSv } from '@nlpjs/lang-sv';
import { Nlp } from '@nlpjs/nlp';
import type { Contestant } from './contestant.ts';

const PACKS = {
  de: LangDe,
  en: LangEn,
  es: LangEs,
  fr: LangFr,
  it: LangIt,
  ja: LangJa,
  nl: LangNl,
  pl: LangPl,
  pt: LangPt,
  sv: LangSv,
};
/** What it calls a message that it knows no word of. */
const NONE = 'None';

/** nlp.js as it comes, with its language packs; only its reading of moods is off, because nothing here looks at it. */
export const nlpJs: Contestant = {
  name: 'nlp.js',
  async train(messages) {
    const container = containerBootstrap();
    for (const pack of Object.values(PACKS)) container.use(pack);
    const languages = Object.keys(PACKS);
    const nlp = new Nlp({
      container,
      languages,
      autoSave: false,
      autoLoad: false,
      calculateSentiment: false,
      nlu: { log: false },
    });
    for (const { language, text, intent } of messages) nlp.addDocument(language, text, intent);
    await nlp.train();
    return async ({ language, text }) => {
      const { classifications } = await nlp.process(languages.includes(language) ? language : 'en', text);
      return classifications.map(({ intent, score }) => ({
        intent: intent === NONE ? 'other' : intent,
        share: score,
      }));
    };
  },
};
