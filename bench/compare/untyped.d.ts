/** What is used of packages that are installed apart, so that this folder is checked without them. */
declare module 'natural/lib/natural/classifiers/index.js' {
  export interface Stemmer {
    tokenizeAndStem(text: string, keepStops?: boolean): readonly string[];
  }
  interface Classifier {
    setOptions(options: { readonly keepStops: boolean }): void;
    addDocument(text: string, label: string): void;
    train(): void;
    getClassifications(text: string): readonly { readonly label: string; readonly value: number }[];
  }
  export const BayesClassifier: new (stemmer: Stemmer, smoothing?: number) => Classifier;
  export const LogisticRegressionClassifier: new (stemmer: Stemmer) => Classifier;
}

declare module 'natural/lib/natural/stemmers/index.js' {
  import type { Stemmer } from 'natural/lib/natural/classifiers/index.js';
  export const PorterStemmer: Stemmer;
  export const PorterStemmerDe: Stemmer;
  export const PorterStemmerEs: Stemmer;
  export const PorterStemmerFr: Stemmer;
  export const PorterStemmerIt: Stemmer;
  export const PorterStemmerNl: Stemmer;
  export const PorterStemmerPt: Stemmer;
  export const PorterStemmerSv: Stemmer;
  export const StemmerJa: Stemmer;
}

declare module 'natural/lib/natural/tokenizers/index.js' {
  export const AggressiveTokenizerPl: new () => { tokenize(text: string): readonly string[] };
}

declare module '@nlpjs/core' {
  export interface Container {
    use(plugin: unknown): void;
  }
  export function containerBootstrap(): Container;
}

declare module '@nlpjs/nlp' {
  export class Nlp {
    constructor(settings: object);
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(
      locale: string,
      text: string,
    ): Promise<{ readonly classifications: readonly { readonly intent: string; readonly score: number }[] }>;
  }
}

declare module '@nlpjs/lang-de' {
  export const LangDe: unknown;
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}
declare module '@nlpjs/lang-es' {
  export const LangEs: unknown;
}
declare module '@nlpjs/lang-fr' {
  export const LangFr: unknown;
}
declare module '@nlpjs/lang-it' {
  export const LangIt: unknown;
}
declare module '@nlpjs/lang-ja' {
  export const LangJa: unknown;
}
declare module '@nlpjs/lang-nl' {
  export const LangNl: unknown;
}
declare module '@nlpjs/lang-pl' {
  export const LangPl: unknown;
}
declare module '@nlpjs/lang-pt' {
  export const LangPt: unknown;
}
declare module '@nlpjs/lang-sv' {
  export const LangSv: unknown;
}
