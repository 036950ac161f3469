import { readFileSync } from 'node:fs';
import { featuresHash } from '../train/features-hash.ts';
import { builtInModel } from '../understand/classifier/built-in-model.ts';
import { type IntentModel, readModel } from '../understand/classifier/intent-model.ts';
import { isAccepted } from './model-acceptance.ts';
import { StartRefused } from './start-refused.ts';

/**
 * The classifier to read with: the built-in one, or the shop's own once `doctor` has accepted it.
 * @param file `INTENT_MODEL`
 * @throws StartRefused naming what to do
 */
export function intentModelOf(file: string | undefined): IntentModel {
  if (file === undefined) return builtInModel();
  const model = readLocalModel(file);
  if (isAccepted(file, model)) return model;
  throw new StartRefused(
    `INTENT_MODEL: ${file} (version ${model.version}) is not accepted; "whereabouts doctor" compares it with the built-in model and accepts it if it reads as well`,
  );
}

/** A model of the shop's own, accepted or not. @throws StartRefused when it is missing, or none of this program's */
export function readLocalModel(file: string): IntentModel {
  const model = parse(file, bytesOf(file));
  if (model.features === featuresHash()) return model;
  const add = model.added?.file ?? 'FILE';
  throw new StartRefused(
    `INTENT_MODEL: ${file} was trained for another version of Whereabouts; train it again with "whereabouts train --add ${add} --out ${file}", then run "whereabouts doctor"`,
  );
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new StartRefused(
      `INTENT_MODEL: ${file} cannot be read; make it with "whereabouts train --add FILE --out ${file}", or unset INTENT_MODEL to use the built-in model`,
    );
  }
}

function parse(file: string, bytes: Buffer): IntentModel {
  try {
    return readModel(bytes);
  } catch {
    throw new StartRefused(
      `INTENT_MODEL: ${file} is no model of this version; make one with "whereabouts train --add FILE --out ${file}"`,
    );
  }
}
