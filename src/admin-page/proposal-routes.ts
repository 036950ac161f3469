import { Router } from 'express';
import { z } from 'zod';
import { type AutonomyParts, readProposals } from '../api/autonomy-reading.ts';
import { html } from '../platform/html.ts';
import { type AutonomyProposal, steppedUp } from '../quality/autonomy-proposals.ts';
import { WISMO_INTENTS } from '../ticket/intent.ts';
import { AUTONOMY } from '../ticket/policy.ts';
import { layout } from './layout.ts';

const BY = 'admin page';
const ProposalForm = z.object({ intent: z.enum(WISMO_INTENTS), to: z.enum(AUTONOMY) });

const GONE = layout(
  'No longer proposed',
  html`<h1>No longer proposed</h1><p>The policy or the evidence has changed meanwhile, and nothing was changed by this click.
<a href="/admin">Look again</a>.</p>`,
);

/**
 * The buttons that take a proposal.
 * @param refusal page for a form that is not ours
 */
export function proposalRoutes(parts: AutonomyParts, refusal: string): Router {
  const router = Router();
  router.post('/proposals/:intent', async (request, response) => {
    const form = ProposalForm.safeParse({ ...Object(request.body), intent: request.params.intent });
    if (!form.success) response.status(400).type('html').send(refusal);
    else if (await take(parts, form.data)) response.redirect(303, '/admin');
    else response.status(409).type('html').send(GONE);
  });
  return router;
}

/**
 * The page may be old: a brake may have been pulled, or the intent moved, since it was opened. So the proposal is made again,
 * and the change is stored only over the version from before that; tried again over a newer one it might skip a step.
 */
async function take(parts: AutonomyParts, { intent, to }: z.output<typeof ProposalForm>): Promise<boolean> {
  const { version, policy } = await parts.policies.current();
  const proposals = await readProposals(parts);
  const proposal = proposals.find((one) => one.intent === intent && one.to === to);
  if (proposal === undefined) return false;
  const saved = await parts.policies.save({
    policy: steppedUp(policy, intent, to),
    expected: version,
    by: BY,
    reason: reasonOf(proposal),
  });
  return saved !== 'conflict';
}

const reasonOf = ({ intent, from, to, evidence: { agreed, cases } }: AutonomyProposal): string =>
  `${intent} stepped up from ${from} to ${to} as proposed: people agreed in ${agreed} of ${cases} cases`;
