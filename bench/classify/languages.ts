import { detectLanguage } from '../../src/understand/detect-language.ts';
import { rowsOf } from './data.ts';

const OURS: readonly string[] = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'ja'];
const SHORT = 60;
/** One word alone is in no language for us: it is left unknown on purpose. */
const ONE_WORD = 'single-words';
const TWO_WORDS = 'word-pairs';

export interface LanguageFigures {
  readonly texts: number;
  /** Share of short messages (60 characters at most) in our ten languages whose language is told. */
  readonly right: number;
  /** The same for two words taken from a dictionary, which no customer writes. */
  readonly rightOfTwoWords: number;
}

export function measureLanguages(): LanguageFigures {
  const texts = rowsOf<Row>('langid.jsonl').filter(
    ({ text, lang, kind }) => OURS.includes(lang) && kind !== ONE_WORD && text.length <= SHORT,
  );
  const messages = texts.filter(({ kind }) => kind !== TWO_WORDS);
  const pairs = texts.filter(({ kind }) => kind === TWO_WORDS);
  return { texts: messages.length, right: shareTold(messages), rightOfTwoWords: shareTold(pairs) };
}

interface Row {
  readonly text: string;
  readonly lang: string;
  readonly kind: string;
}

function shareTold(rows: readonly Row[]): number {
  return rows.filter(({ text, lang }) => detectLanguage(text) === lang).length / rows.length;
}
