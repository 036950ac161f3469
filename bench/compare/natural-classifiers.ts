// The package's front door also loads its stores, and with them any .env file of the folder it is started in.
import {
  BayesClassifier,
  LogisticRegressionClassifier,
  type Stemmer,
} from 'natural/lib/natural/classifiers/index.js';
import {
  PorterStemmer,
  PorterStemmerDe,
  PorterStemmerEs,
  PorterStemmerFr,
  PorterStemmerIt,
  PorterStemmerNl,
  PorterStemmerPt,
  PorterStemmerSv,
  StemmerJa,
} from 'natural/lib/natural/stemmers/index.js';
import { AggressiveTokenizerPl } from 'natural/lib/natural/tokenizers/index.js';
import type { Contestant, Labelled, Message, ReadShares, Share } from './contestant.ts';
import { sampleOf } from './sample-of.ts';

type Classifier = InstanceType<typeof BayesClassifier>;

/** It has words for Polish but no stemmer. */
const polish: Stemmer = {
  tokenizeAndStem: (text) => new AggressiveTokenizerPl().tokenize(text.toLowerCase()),
};

const STEMMERS: ReadonlyMap<string, Stemmer> = new Map([
  ['en', PorterStemmer],
  ['de', PorterStemmerDe],
  ['es', PorterStemmerEs],
  ['fr', PorterStemmerFr],
  ['it', PorterStemmerIt],
  ['ja', StemmerJa],
  ['nl', PorterStemmerNl],
  ['pl', polish],
  ['pt', PorterStemmerPt],
  ['sv', PorterStemmerSv],
]);

/** Its time to train grows faster than the square of the messages: for English, 147 took 6 s and 286 took 83 s. */
const MOST_FOR_LOGISTIC = 150;

export const naturalBayes: Contestant = {
  name: 'natural bayes',
  train: (messages) => trainEach(messages, (stemmer) => new BayesClassifier(stemmer)),
};

/** Of 1 (its own choice), 0.3, 0.1 and 0.03 the best on the very voices it is judged by: the most it can reach. */
const BEST_SMOOTHING = 0.1;

export const naturalBayesAtBest: Contestant = {
  name: `natural bayes (smoothing ${BEST_SMOOTHING})`,
  train: (messages) => trainEach(messages, (stemmer) => new BayesClassifier(stemmer, BEST_SMOOTHING)),
};

export const naturalLogistic: Contestant = {
  name: `natural logistic (trained on ${MOST_FOR_LOGISTIC} a language)`,
  train: (messages) => {
    const some = [...byLanguage(messages).values()].flatMap((list) => sampleOf(list, MOST_FOR_LOGISTIC));
    return trainEach(some, (stemmer) => new LogisticRegressionClassifier(stemmer));
  },
};

/** One classifier a language, each with the language's stemmer: all in one would be cut by English rules. */
function trainEach(messages: readonly Labelled[], create: (stemmer: Stemmer) => Classifier): ReadShares {
  const classifiers = new Map<string, Classifier>();
  for (const [language, list] of byLanguage(messages)) {
    const classifier = create(STEMMERS.get(language) ?? PorterStemmer);
    // Words such as "where" and "when" are what tells our intents apart, and it drops them unless told not to.
    classifier.setOptions({ keepStops: true });
    for (const { text, intent } of list) classifier.addDocument(text, intent);
    classifier.train();
    classifiers.set(language, classifier);
  }
  return ({ text, language }: Message) => {
    const classifier = classifiers.get(language) ?? classifiers.get('en');
    return classifier === undefined ? [] : sharesOf(classifier.getClassifications(text));
  };
}

function sharesOf(said: ReturnType<Classifier['getClassifications']>): readonly Share[] {
  const total = said.reduce((sum, { value }) => sum + value, 0);
  return said.map(({ label, value }) => ({ intent: label, share: total === 0 ? 0 : value / total }));
}

function byLanguage(messages: readonly Labelled[]): ReadonlyMap<string, readonly Labelled[]> {
  return Map.groupBy(messages, ({ language }) => language);
}
