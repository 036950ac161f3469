import { parse } from 'yaml';
import type { z } from 'zod';
import { CONDITIONS } from '../ticket/condition.ts';
import { INTENTS } from '../ticket/intent.ts';
import type { Policy } from '../ticket/policy.ts';
import { nearestName } from './nearest-name.ts';
import { CARRIER_KEYS, PolicyDocument } from './policy-document.ts';

/** A policy that cannot be used, with one line per fault for the person who wrote it. */
export class PolicyRefused extends Error {
  override readonly name = 'PolicyRefused';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The policy was refused:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/** Reads JSON or YAML text. @throws PolicyRefused naming each fault and, for an unknown key, the nearest known name */
export function readPolicyText(text: string): Policy {
  let document: unknown;
  try {
    document = parse(text);
  } catch (error) {
    throw new PolicyRefused([
      `it is neither JSON nor YAML: ${error instanceof Error ? error.message : 'unreadable'}`,
    ]);
  }
  return readPolicy(document ?? {});
}

/** Reads a parsed document, with every default filled in. @throws PolicyRefused */
export function readPolicy(document: unknown): Policy {
  const parsed = PolicyDocument.safeParse(document);
  if (parsed.success) return parsed.data;
  throw new PolicyRefused(parsed.error.issues.flatMap(faultsOf));
}

function faultsOf(issue: z.core.$ZodIssue): readonly string[] {
  const place = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...place, key], knownBeside(place)));
  if (issue.code === 'invalid_key') return [unknownKey(place, [...INTENTS, ...CONDITIONS])];
  return [`${place.join('.') || 'policy'}: ${issue.message}`];
}

function unknownKey(path: readonly string[], known: readonly string[]): string {
  const nearest = nearestName(path.at(-1) ?? '', known);
  return `${path.join('.')}: unknown key${nearest === null ? '' : `; did you mean ${nearest}?`}`;
}

/** The names allowed at this place: those a policy of nothing but defaults has there, and the optional ones. */
function knownBeside(place: readonly string[]): readonly string[] {
  if (place.length === 0) return [...Object.keys(PolicyDocument.parse({})), 'team'];
  const [section = ''] = place;
  if (place.length === 1 && section === 'intents') return INTENTS;
  if (section === 'macros' || ['priority', 'macroWords'].includes(place.at(-1) ?? ''))
    return [...INTENTS, ...CONDITIONS];
  if (section === 'intents') return ['autonomy', 'minConfidence'];
  if (section === 'carriers') return CARRIER_KEYS;
  if (section === 'conditions') return ['condition', 'intent', 'autonomy'];
  const defaults = place.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    PolicyDocument.parse({}),
  );
  return typeof defaults === 'object' && defaults !== null ? Object.keys(defaults) : [];
}
