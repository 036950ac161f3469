import { builtInModel } from '../../src/understand/classifier/built-in-model.ts';

/** The classifier that comes along. */
export const MODEL = builtInModel();
