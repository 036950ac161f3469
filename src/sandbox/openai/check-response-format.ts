import { objectOf } from './json.ts';
import { invalid, missing, type Refusal, unknownParameter, wrongType } from './refusal.ts';
import { schemaProblem } from './schema-problem.ts';
import { type AnswerShape, answerShape } from './shape.ts';
import { flag, nullable, oneOf, text } from './value-checks.ts';

/** What the answer must be. */
export type AnswerFormat =
  | { readonly kind: 'text' }
  | { readonly kind: 'json_object' }
  | { readonly kind: 'json_schema'; readonly schema: string; readonly shape: AnswerShape };

const checkType = oneOf('text', 'json_object', 'json_schema');
const checkName = text(64, /^[a-zA-Z0-9_-]+$/);
const checkText = text(Number.POSITIVE_INFINITY);
const KEYS = ['name', 'description', 'schema', 'strict'];
const AT = 'response_format.json_schema';

/** The format asked for, or what is wrong with it; text when none is asked for. */
export function readResponseFormat(given: unknown): AnswerFormat | Refusal {
  if (given === undefined) return { kind: 'text' };
  const format = objectOf(given);
  if (format === null) return wrongType('response_format', 'an object', given);
  const type = format['type'];
  if (type === undefined) return missing('response_format.type');
  const refusal = checkType('response_format.type', type);
  if (refusal !== null) return refusal;
  const allowed = type === 'json_schema' ? ['type', 'json_schema'] : ['type'];
  const unknown = Object.keys(format).find((key) => !allowed.includes(key));
  if (unknown !== undefined) return unknownParameter(`response_format.${unknown}`);
  if (type === 'json_schema') return readJsonSchema(format['json_schema']);
  return { kind: type === 'json_object' ? 'json_object' : 'text' };
}

function readJsonSchema(given: unknown): AnswerFormat | Refusal {
  if (given === undefined) return missing(AT);
  const named = objectOf(given);
  if (named === null) return wrongType(AT, 'an object', given);
  const unknown = Object.keys(named).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return unknownParameter(`${AT}.${unknown}`);
  for (const key of ['name', 'schema']) if (named[key] === undefined) return missing(`${AT}.${key}`);
  const schema = objectOf(named['schema']);
  if (schema === null) return wrongType(`${AT}.schema`, 'an object', named['schema']);
  const refusal =
    checkName(`${AT}.name`, named['name']) ??
    nullable(flag)(`${AT}.strict`, named['strict'] ?? null) ??
    (named['description'] === undefined ? null : checkText(`${AT}.description`, named['description']));
  if (refusal !== null) return refusal;
  const problem = named['strict'] === true ? schemaProblem(schema) : null;
  if (problem !== null)
    return invalid(
      `Invalid schema for response_format '${String(named['name'])}': ${problem}`,
      'response_format',
    );
  return { kind: 'json_schema', schema: JSON.stringify(schema), shape: answerShape(schema) };
}
