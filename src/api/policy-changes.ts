import type { PolicyStore, PolicyVersion } from '../ports/policy-store.ts';
import type { Intent } from '../ticket/intent.ts';
import type { IntentPolicy, Policy } from '../ticket/policy.ts';

/** Who asks for a change, and why; both go into the audit log. */
export interface ChangeNote {
  readonly by: string;
  readonly reason: string;
}

/** How often a small change is tried again over somebody else's, which it does not contradict. */
const TRIES = 5;

/** Changes one intent and nothing else; concurrent changes of other keys survive. */
export async function changeIntent(
  policies: PolicyStore,
  intent: Intent,
  change: IntentPolicy,
  note: ChangeNote,
): Promise<PolicyVersion> {
  return changeKey(policies, note, (policy) => {
    const changed = { ...policy.intents[intent], ...definedOf(change) };
    return { ...policy, intents: { ...policy.intents, [intent]: changed } };
  });
}

/** Turns everything public on or off, at once: the switch is read again right before each write. */
export async function changeSwitch(
  policies: PolicyStore,
  on: boolean,
  note: ChangeNote,
): Promise<PolicyVersion> {
  return changeKey(policies, note, (policy) => ({ ...policy, switch: on ? 'on' : 'off' }));
}

async function changeKey(
  policies: PolicyStore,
  { by, reason }: ChangeNote,
  change: (policy: Policy) => Policy,
): Promise<PolicyVersion> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const { version, policy } = await policies.current();
    const saved = await policies.save({ policy: change(policy), expected: version, by, reason });
    if (saved !== 'conflict') return saved;
  }
  throw new Error('The policy changed five times while one key of it was to be changed; try again');
}

const definedOf = (change: IntentPolicy): IntentPolicy =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
