import type { Policy } from '../../src/ticket/policy.ts';
import type { World } from './world.ts';

/** Everything only watches: nothing is written to any helpdesk. */
export const SHADOW: Pick<Policy, 'defaults' | 'intents'> = {
  defaults: { autonomy: 'shadow', minConfidence: 0.85 },
  intents: {},
};

/** An admin saves these parts over the policy as it is. */
export async function changePolicy(
  { service }: Pick<World, 'service'>,
  parts: Partial<Policy>,
): Promise<void> {
  const { policies } = service.store;
  const { version, policy } = await policies.current();
  const by = { by: 'an admin', reason: 'stepped down' };
  const saved = await policies.save({ policy: { ...policy, ...parts }, expected: version, ...by });
  if (saved === 'conflict') throw new Error('Somebody else saved a policy');
}
