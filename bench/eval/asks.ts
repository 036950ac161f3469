import type { Model } from '../../src/ports/model.ts';

/** All that an evaluation needs of a model. */
export type Asks = Pick<Model, 'ask'>;
